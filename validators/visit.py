"""What the validator of Open Referral UK asks of a directory, as plain checks of what one reader sees of it."""

import requests

REQUIRED = ["", "/services"]
LISTS = ["services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"]
A_PAGE = 3  # small, so that there are pages between the first and the last


class Visit:
    """A reader's walk through the whole directory, without a key."""

    def __init__(self, face):
        self.face = face
        self.faults = []
        # Every object that is listed, as `/{id}` gives it, by list and id.
        self.found = {name: {} for name in LISTS}

    def walk(self):
        for path in REQUIRED:
            self.fetch(path)
        about = self.fetch("/openapi.json").get("info", {})
        for field in ["description", "contact", "license"]:
            self.expect("/openapi.json", f"info.{field} is filled", bool(about.get(field)), True)
        for name in LISTS:
            self.walk_list(f"/{name}", self.found[name])
        self.check_circle()
        return self

    def walk_list(self, path, found):
        """Reads all pages, and everything that they list by its id."""
        last = self.fetch(f"{path}?per_page={A_PAGE}").get("total_pages", 0)
        ids = []
        for number in range(1, last + 1):
            query = f"{path}?per_page={A_PAGE}&page={number}"
            page = self.fetch(query)
            contents = page.get("contents", [])
            ids += [one["id"] for one in contents]
            for field, value in {
                "page_number": number,
                "total_pages": last,
                "first_page": number == 1,
                "last_page": number == last,
                "size": len(contents),
                "empty": False,
            }.items():
                self.expect(query, field, page.get(field), value)
        self.expect(path, "total_items", self.fetch(path).get("total_items"), len(set(ids)))
        self.expect(path, "something is listed", bool(ids), True)
        for one in ids:
            found[one] = self.fetch(f"{path}/{one}")
            self.expect(f"{path}/{one}", "id", found[one].get("id"), one)

    def check_circle(self):
        """Whoever may see a service finds it; what is gone says so, and of what is hidden nothing is known."""
        self.expect("/services", "ids", sorted(self.found["services"]), sorted(self.face["there"]))
        for one in self.face["gone"]:
            self.fetch(f"/services/{one}", 410)
        for one in self.face["hidden"]:
            self.fetch(f"/services/{one}", 404)

    def fetch(self, path, status=200):
        """The answer to a page of another origin; an empty one if it is not as it should be."""
        answer = requests.get(self.face["address"] + path, headers={"Origin": "https://elsewhere.example"}, timeout=10)
        kind = "application/json" if status == 200 else "application/problem+json"
        fits = self.expect(path, "status", answer.status_code, status)
        fits &= self.expect(path, "content-type", answer.headers.get("content-type"), kind)
        if self.face["reader"] == "public":
            fits &= self.expect(path, "access-control-allow-origin", answer.headers.get("access-control-allow-origin"), "*")
        return answer.json() if fits else {}

    def expect(self, path, what, is_so, should_be):
        if is_so != should_be:
            self.faults.append(f"GET {self.face['address']}{path}: {what}: {is_so}, not {should_be}")
        return is_so == should_be
