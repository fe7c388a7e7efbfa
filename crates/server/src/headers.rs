//! What every answer says to the browser about how careful to be.

use axum::extract::Request;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

/// Everything from this origin, nothing inline, no script made from text.
macro_rules! page_policy {
    ($scripts:literal) => {
        concat!(
            "default-src 'none'; script-src ",
            $scripts,
            "; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; ",
            "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
        )
    };
}

/// What no page here needs is off; passkeys are for the workspace.
macro_rules! permissions {
    ($passkeys:literal) => {
        concat!(
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), ",
            "payment=(), usb=(), publickey-credentials-create=",
            $passkeys,
            ", publickey-credentials-get=",
            $passkeys
        )
    };
}

const PERMISSIONS_POLICY: HeaderName = HeaderName::from_static("permissions-policy");
const OPENER_POLICY: HeaderName = HeaderName::from_static("cross-origin-opener-policy");
const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");
const TWO_YEARS: &str = "max-age=63072000; includeSubDomains";

/// Middleware for the public pages. `tls`: people reach them through TLS only, and browsers are told to keep to it.
pub async fn public(tls: bool, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    set_all(response.headers_mut(), tls, page_policy!("'self'"), permissions!("()"));
    response
}

/// Middleware for the members' application and its interface: it runs WebAssembly and asks for passkeys.
pub async fn workspace(tls: bool, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let policy = page_policy!("'self' 'wasm-unsafe-eval'");
    set_all(response.headers_mut(), tls, policy, permissions!("(self)"));
    response
}

/// Middleware for the interface: nothing of it is ever kept, whatever a handler says.
pub async fn no_store(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    response.headers_mut().insert(CACHE_CONTROL, NO_STORE);
    response
}

const NO_STORE: HeaderValue = HeaderValue::from_static("no-store");

fn set_all(to: &mut HeaderMap, tls: bool, content_policy: &'static str, permissions: &'static str) {
    let mut set = |name, value| to.insert(name, HeaderValue::from_static(value));
    set(CONTENT_SECURITY_POLICY, content_policy);
    set(PERMISSIONS_POLICY, permissions);
    set(REFERRER_POLICY, "no-referrer");
    set(X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(OPENER_POLICY, "same-origin");
    if tls {
        set(STRICT_TRANSPORT_SECURITY, TWO_YEARS);
    }
    // What other origins may read, and what is to be kept, says so itself.
    to.entry(RESOURCE_POLICY).or_insert(HeaderValue::from_static("same-origin"));
    to.entry(CACHE_CONTROL).or_insert(NO_STORE);
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::body::Body;
    use axum::middleware::from_fn;
    use axum::routing::get;
    use tower::ServiceExt;

    use super::*;

    fn app() -> Router {
        Router::new().route("/kept", get(async || ([("cache-control", "max-age=60")], "x")))
    }

    fn public_face(tls: bool) -> Router {
        app().layer(from_fn(move |request, next| public(tls, request, next)))
    }

    fn workspace_face(tls: bool) -> Router {
        app().layer(from_fn(move |request, next| workspace(tls, request, next)))
    }

    async fn fetch(app: Router, path: &str) -> HeaderMap {
        let request = Request::get(path).body(Body::empty()).unwrap();
        app.oneshot(request).await.unwrap().headers().clone()
    }

    async fn value(app: Router, name: &str) -> String {
        fetch(app, "/kept").await[name].to_str().unwrap().to_owned()
    }

    #[tokio::test]
    async fn pages_may_load_only_what_is_ours_and_run_nothing_made_from_text() {
        let public = value(public_face(false), "content-security-policy").await;
        assert_eq!(
            public,
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
             form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; \
             trusted-types 'none'"
        );
        let workspace = value(workspace_face(false), "content-security-policy").await;
        assert_eq!(workspace, public.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"));
    }

    #[tokio::test]
    async fn even_a_missing_page_has_every_header() {
        for face in [public_face(false), workspace_face(false)] {
            for path in ["/kept", "/missing"] {
                let headers = fetch(face.clone(), path).await;
                assert_eq!(headers["referrer-policy"], "no-referrer");
                assert_eq!(headers["x-content-type-options"], "nosniff");
                assert_eq!(headers["cross-origin-opener-policy"], "same-origin");
                assert_eq!(headers["cross-origin-resource-policy"], "same-origin");
                assert!(headers.contains_key("content-security-policy"));
            }
        }
    }

    #[tokio::test]
    async fn only_the_workspace_may_ask_for_passkeys() {
        let workspace = value(workspace_face(false), "permissions-policy").await;
        assert!(workspace.contains("publickey-credentials-get=(self)"));
        assert!(workspace.contains("publickey-credentials-create=(self)"));
        assert!(workspace.contains("camera=()") && workspace.contains("geolocation=()"));
        let public = value(public_face(false), "permissions-policy").await;
        assert!(public.contains("publickey-credentials-get=()") && !public.contains("self"));
    }

    #[tokio::test]
    async fn data_is_never_kept_and_pages_only_where_they_say_so() {
        assert_eq!(fetch(public_face(false), "/kept").await["cache-control"], "max-age=60");
        assert_eq!(fetch(public_face(false), "/missing").await["cache-control"], "no-store");
        let data = app().layer(from_fn(no_store));
        let data = data.layer(from_fn(|request, next| workspace(false, request, next)));
        assert_eq!(fetch(data, "/kept").await["cache-control"], "no-store");
    }

    #[tokio::test]
    async fn browsers_are_bound_to_tls_only_where_there_is_tls() {
        for (without, with) in
            [(public_face(false), public_face(true)), (workspace_face(false), workspace_face(true))]
        {
            assert!(!fetch(without, "/kept").await.contains_key("strict-transport-security"));
            let bound = fetch(with, "/kept").await;
            assert_eq!(bound["strict-transport-security"], "max-age=63072000; includeSubDomains");
        }
    }
}
