//! The directory on ports of this machine.

use std::convert::Infallible;
use std::io;

use axum::extract::Request;
use axum::http::Uri;
use axum::http::header::AUTHORIZATION;
use axum::response::Response;
use axum::{Router, ServiceExt};
use story::Wire;
use tokio::net::TcpListener;
use tower::service_fn;

/// Serves a router at a free port, and gives the address.
pub async fn open(router: Router) -> io::Result<String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async { axum::serve(listener, router).await });
    Ok(address)
}

/// Serves what somebody with this session is answered. Their `/api/hsds` stands at `/hsds` here, and nothing else of
/// theirs is reached.
pub async fn open_with(wire: &Wire, token: &str) -> Result<String, Box<dyn std::error::Error>> {
    let authorization = format!("Bearer {token}").parse::<axum::http::HeaderValue>()?;
    let wire = wire.clone();
    let answer = service_fn(move |mut request: Request| {
        let (wire, authorization) = (wire.clone(), authorization.clone());
        async move {
            let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
            if let Ok(inside) = format!("/api{path}").parse::<Uri>() {
                *request.uri_mut() = inside;
            }
            request.headers_mut().insert(AUTHORIZATION, authorization);
            Ok::<Response, Infallible>(wire.begin(request).await)
        }
    });
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let address = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async { axum::serve(listener, answer.into_make_service()).await });
    Ok(address)
}
