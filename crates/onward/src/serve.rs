//! Serving: two listeners, two origins; the worker and the upkeep beside them.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use clap::Args;
use lettre::message::Mailbox;
use server::assets::MOUNT;
use server::jobs::Post;
use server::mail::Mailer;
use server::membership::OpenError;
use server::{Config, Rates, Server, telemetry};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::told::tell;
use crate::{Storage, clock, data};

/// How long the first answer may take.
const ANSWERS: Duration = Duration::from_secs(30);
/// How often the database is claimed before another server is believed to have it, and after which pause again.
const CLAIMS: u32 = 10;
const CLAIM_AGAIN: Duration = Duration::from_millis(300);

/// How to serve.
#[derive(Args, Clone)]
pub(crate) struct Serve {
    #[command(flatten)]
    pub(crate) storage: Storage,
    #[command(flatten)]
    pub(crate) listen: Listen,
    /// Where mail goes: `smtp://host:port`, `smtps://user:password@host`, or `folder:/path` for files.
    #[arg(long, env = "ONWARD_MAIL")]
    pub(crate) mail: Option<String>,
    /// Who mail is from.
    #[arg(long, env = "ONWARD_MAIL_FROM", default_value = "Onward <onward@localhost.localdomain>")]
    pub(crate) mail_from: Mailbox,
    /// Writes a minute and seat.
    #[arg(long, default_value = "60")]
    pub(crate) writes_a_minute: NonZeroU32,
    /// Sign-ins a minute and address.
    #[arg(long, default_value = "10")]
    pub(crate) sign_ins_a_minute: NonZeroU32,
    /// The log's form: `text` or `json`.
    #[arg(long, default_value = "text")]
    pub(crate) log: telemetry::Format,
    /// The least that is logged: `error`, `warn`, `info`, `debug`.
    #[arg(long, default_value = "info")]
    pub(crate) log_level: tracing::Level,
}

/// Where to listen, and what browsers see.
#[derive(Args, Clone)]
pub(crate) struct Listen {
    /// The address to listen on.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    pub(crate) address: IpAddr,
    /// Port of the public pages; 0 takes a free one.
    #[arg(long, default_value = "4800")]
    pub(crate) public_port: u16,
    /// Port of the workspace; 0 takes a free one.
    #[arg(long, default_value = "4801")]
    pub(crate) workspace_port: u16,
    /// Origin of the public pages, if a proxy stands before this server.
    #[arg(long, env = "ONWARD_PUBLIC_ORIGIN", value_parser = parse_origin)]
    pub(crate) public_origin: Option<String>,
    /// Origin of the workspace, if a proxy stands before this server.
    #[arg(long, env = "ONWARD_WORKSPACE_ORIGIN", value_parser = parse_origin)]
    pub(crate) workspace_origin: Option<String>,
    /// The address of a proxy that is believed when it says, in `X-Forwarded-For`, whom a request comes from: it must
    /// write the address itself, not pass on what it was sent. May be given more than once.
    #[arg(long, env = "ONWARD_TRUSTED_PROXY", value_delimiter = ',')]
    pub(crate) trusted_proxy: Vec<IpAddr>,
}

/// An origin as browsers write it: `https://workspace.example`, without anything behind it.
pub(crate) fn parse_origin(text: &str) -> Result<String, String> {
    let text = text.trim();
    let Some((scheme @ ("http" | "https"), host)) = text.split_once("://") else {
        return Err(format!(
            "an origin begins with https://, as in https://{}",
            text.trim_start_matches('/')
        ));
    };
    let host = host.strip_suffix('/').unwrap_or(host);
    // A browser makes keys, and seals, where nobody can listen in: over HTTPS, or on its own machine.
    if scheme == "http" && !is_this_machine(host) {
        return Err(format!("an origin that is not this machine's needs https://, as in https://{host}"));
    }
    let authority: Result<axum::http::uri::Authority, _> = host.parse();
    match authority {
        Ok(authority)
            if authority.as_str() == host && !host.contains('@') && !authority.host().is_empty() =>
        {
            Ok(format!("{scheme}://{}", host.to_lowercase()))
        }
        _ => {
            Err("an origin is a scheme and a host, with nothing behind them: https://workspace.example"
                .into())
        }
    }
}

fn is_this_machine(host: &str) -> bool {
    let name = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()));
    let name = name.map_or(host, |(name, _)| name).to_lowercase();
    let address = name.trim_matches(['[', ']']).parse::<IpAddr>();
    name == "localhost" || name.ends_with(".localhost") || address.is_ok_and(|address| address.is_loopback())
}

/// Two open listeners.
pub(crate) struct Doors {
    public: TcpListener,
    workspace: TcpListener,
    pub(crate) public_origin: String,
    pub(crate) workspace_origin: String,
}

impl Listen {
    /// Opens both listeners. `or_any` takes free ports where these are taken.
    pub(crate) async fn open(&self, or_any: bool) -> anyhow::Result<Doors> {
        let public = listen(self.address, self.public_port, or_any).await?;
        let workspace = listen(self.address, self.workspace_port, or_any).await?;
        let origin = |given: &Option<String>, listener: &TcpListener| -> anyhow::Result<String> {
            let local =
                || listener.local_addr().map(|address| format!("http://localhost:{}", address.port()));
            Ok(match given {
                Some(origin) => origin.clone(),
                None => local()?,
            })
        };
        let public_origin = origin(&self.public_origin, &public)?;
        let workspace_origin = origin(&self.workspace_origin, &workspace)?;
        if self.public_origin.is_some() != self.workspace_origin.is_some() {
            bail!("a proxy stands before both or before none: name --public-origin and --workspace-origin");
        }
        if public_origin == workspace_origin {
            bail!("the public pages and the workspace need two origins: give each another host or port");
        }
        Ok(Doors { public, workspace, public_origin, workspace_origin })
    }
}

async fn listen(address: IpAddr, port: u16, or_any: bool) -> anyhow::Result<TcpListener> {
    match TcpListener::bind((address, port)).await {
        Err(error) if or_any && error.kind() == std::io::ErrorKind::AddrInUse => {
            tell!("Port {port} is taken; taking another.")?;
            Ok(TcpListener::bind((address, 0)).await?)
        }
        Err(error) if error.kind() == std::io::ErrorKind::AddrNotAvailable => {
            bail!("this machine has no address {address}: put --address right")
        }
        other => other.with_context(|| format!("cannot listen on port {port}; choose another port")),
    }
}

impl Serve {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        telemetry::start(self.log, self.log_level)?;
        let log_key = data::read_log_key(&self.storage.data)?;
        let _running = data::claim(&self.storage.data, "a server")?;
        let doors = self.listen.open(false).await?;
        let db = data::connect(&self.storage).await?;
        // Before anything is written: two that serve from one database would each believe that theirs is the newest.
        let Some(_claimed) = claim(&db).await? else {
            bail!(
                "another server already runs on this PostgreSQL database: stop it, or give this one a database of its own with --database"
            );
        };
        server::migrations::migrate(&db).await?;
        let addresses = doors.addresses();
        self.serve(db, log_key, doors, move || Ok(tell!("{addresses}")?)).await
    }

    /// Serves until the operator ends it; what is under way is finished first. `tell` is called once both faces answer.
    pub(crate) async fn serve(
        &self,
        db: db::Db,
        log_key: ledger::SecretKey,
        doors: Doors,
        tell: impl FnOnce() -> anyhow::Result<()> + Send + 'static,
    ) -> anyhow::Result<()> {
        let config = Config {
            tls: doors.workspace_origin.starts_with("https://"),
            workspace_origin: doors.workspace_origin.clone(),
            public_origin: doors.public_origin.clone(),
            search_folder: Some(self.storage.data.join("search")),
            proxies: self.listen.trusted_proxy.iter().map(IpAddr::to_canonical).collect(),
            limits: Rates {
                writes_a_minute: self.writes_a_minute,
                sign_ins_a_minute: self.sign_ins_a_minute,
            },
        };
        let opened = Server::open(db.clone(), clock::machine(), config, log_key).await;
        let server = match opened {
            // There is a key, so there was a network.
            Err(OpenError::NoNetwork) => bail!(
                "the database is empty, and the log key in {} is a network's: put the database back from its copy, or name the one that the network stands in with --database",
                self.storage.data.display()
            ),
            opened => opened?,
        };
        let (stop, stopped) = watch::channel(false);
        let until = move |mut stopped: watch::Receiver<bool>| async move {
            // An error means that the sender is gone, which ends everything too.
            let _ = stopped.wait_for(|stop| *stop).await;
        };
        let mail = if let Some(address) = &self.mail {
            address.clone()
        } else {
            let folder = std::path::absolute(&self.storage.data)?.join("mail");
            tracing::warn!("No mail server is named; notices become files in the data folder.");
            format!("folder:{}", folder.display())
        };
        let post = Post {
            mailer: Mailer::from_address(&mail)?,
            wording: Arc::new(wording::Wording::load()?),
            from: self.mail_from.clone(),
            workspace: format!("{}{MOUNT}", doors.workspace_origin),
        };
        let worker = server.worker(post);
        let working = tokio::spawn({
            let stopped = stopped.clone();
            async move { worker.run(until(stopped)).await }
        });
        let faces = [(local(&doors.public)?, "/health"), (local(&doors.workspace)?, MOUNT)];
        let public = server.public().into_make_service_with_connect_info::<SocketAddr>();
        let workspace = server.workspace(stopped.clone()).into_make_service_with_connect_info::<SocketAddr>();
        let beside = tokio::spawn(async move {
            let told = async {
                for (face, path) in faces {
                    answers(face, path).await?;
                }
                tell()
            };
            if let Err(error) = told.await {
                tracing::error!(error = format!("{error:#}"), "The server does not answer itself.");
            }
            // Upkeep and the indexes look through the whole database: whoever asks is answered first.
            let mut tended = server.tend();
            while tended.join_next().await.is_some() {}
        });
        let public = axum::serve(doors.public, public).with_graceful_shutdown(until(stopped.clone()));
        let workspace = axum::serve(doors.workspace, workspace).with_graceful_shutdown(until(stopped));
        let ended = tokio::spawn(async move {
            wait_for_end().await;
            // Nobody may be left to hear it.
            let _ = stop.send(true);
        });
        let (public, workspace) = tokio::join!(public.into_future(), workspace.into_future());
        public?;
        workspace?;
        working.await?;
        ended.abort();
        beside.abort();
        db.close().await;
        Ok(())
    }
}

impl Doors {
    /// The addresses of both faces, a line each.
    pub(crate) fn addresses(&self) -> String {
        format!("Public pages: {}/\nWorkspace: {}{MOUNT}", self.public_origin, self.workspace_origin)
    }
}

/// Where a listener is reached from this machine.
fn local(listener: &TcpListener) -> anyhow::Result<SocketAddr> {
    let mut address = listener.local_addr()?;
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    Ok(address)
}

/// Claims the database. PostgreSQL may need a moment to notice that the server before this one is gone.
async fn claim(db: &db::Db) -> anyhow::Result<Option<db::Claim>> {
    for _ in 0..CLAIMS {
        if let Some(claimed) = db.claim().await? {
            return Ok(Some(claimed));
        }
        tokio::time::sleep(CLAIM_AGAIN).await;
    }
    Ok(None)
}

/// Waits until a face gives its first answer: what it listens on takes connections before it can do anything with them.
async fn answers(face: SocketAddr, path: &str) -> anyhow::Result<()> {
    let asking = async {
        let mut stream = TcpStream::connect(face).await?;
        let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await?;
        let mut begin = [0; 5];
        stream.read_exact(&mut begin).await?;
        anyhow::ensure!(&begin == b"HTTP/", "it answers something else");
        Ok(())
    };
    tokio::time::timeout(ANSWERS, asking).await?
}

/// Waits until the operator ends the server.
async fn wait_for_end() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = interrupt.await;
}
