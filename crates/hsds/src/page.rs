//! The envelope of a page of a list.

use serde::{Deserialize, Serialize};

/// One page of a list, as the API of HSDS gives it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListPage<T> {
    /// How many items the whole list has.
    pub total_items: u64,
    /// How many pages the whole list has; an empty list has none.
    pub total_pages: u64,
    /// Which page this is; the first is 1.
    pub page_number: u64,
    /// How many items this page has.
    pub size: u64,
    /// Whether this is the first page.
    pub first_page: bool,
    /// Whether no page follows.
    pub last_page: bool,
    /// Whether this page has no items.
    pub empty: bool,
    /// The items.
    pub contents: Vec<T>,
}

impl<T> ListPage<T> {
    /// The page `page_number` (from 1) of a list of `total_items` items, `per_page` a page.
    pub fn new(total_items: u64, page_number: u64, per_page: u64, contents: Vec<T>) -> ListPage<T> {
        let total_pages = total_items.div_ceil(per_page.max(1));
        ListPage {
            total_items,
            total_pages,
            page_number,
            size: contents.len() as u64,
            first_page: page_number <= 1,
            last_page: page_number >= total_pages,
            empty: contents.is_empty(),
            contents,
        }
    }

    /// The same page with other items.
    pub fn map<U>(self, change: impl FnMut(T) -> U) -> ListPage<U> {
        ListPage {
            total_items: self.total_items,
            total_pages: self.total_pages,
            page_number: self.page_number,
            size: self.size,
            first_page: self.first_page,
            last_page: self.last_page,
            empty: self.empty,
            contents: self.contents.into_iter().map(change).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may panic")]

    use super::*;

    fn summary(page: &ListPage<u8>) -> (u64, u64, bool, bool, bool) {
        (page.total_pages, page.size, page.first_page, page.last_page, page.empty)
    }

    #[test]
    fn pages_know_where_they_stand() {
        assert_eq!(summary(&ListPage::new(5, 1, 2, vec![1, 2])), (3, 2, true, false, false));
        assert_eq!(summary(&ListPage::new(5, 2, 2, vec![3, 4])), (3, 2, false, false, false));
        assert_eq!(summary(&ListPage::new(5, 3, 2, vec![5])), (3, 1, false, true, false));
        assert_eq!(summary(&ListPage::new(4, 2, 2, vec![3, 4])), (2, 2, false, true, false));
    }

    #[test]
    fn an_empty_list_is_one_empty_page_that_says_so() {
        let page = ListPage::<u8>::new(0, 1, 50, vec![]);
        assert_eq!(summary(&page), (0, 0, true, true, true));
        let json = serde_json::to_value(page).unwrap();
        assert_eq!((&json["empty"], &json["contents"]), (&true.into(), &serde_json::json!([])));
    }

    #[test]
    fn the_official_pages_are_pages() {
        let text = include_str!("../data/examples/service_list.json");
        let page: ListPage<serde_json::Value> = serde_json::from_str(text).unwrap();
        assert_eq!(ListPage::new(10, 1, 1, page.contents.clone()), page);
    }
}
