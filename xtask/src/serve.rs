//! A small web server for this machine only, with the headers that a careful newsroom would set.

use crate::failure::{Failure, say};
use crate::{project, static_files};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use std::{fs, io, thread};

/// What a page may do: its own scripts, styles and files, wasm, and nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; \
    connect-src 'self'; img-src 'self' data:; manifest-src 'self'; style-src 'self'; base-uri 'none'; form-action 'self'; \
    frame-ancestors 'none'";

const FIRST_PORT: u16 = 8377;

/// How to serve.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    /// `None`: the first free port from 8377 on. 0: any free port.
    port: Option<u16>,
    /// Open the page in the system's browser.
    open: bool,
}

impl Options {
    /// Reads the command line after `serve`.
    pub(crate) fn read(arguments: &[&str]) -> Result<Self, Failure> {
        let mut options = Self { port: None, open: false };
        let mut rest = arguments.iter();
        while let Some(&argument) = rest.next() {
            match argument {
                "--open" => options.open = true,
                "--port" => {
                    let port = rest.next().and_then(|port| port.parse().ok());
                    options.port = Some(port.ok_or_else(|| wrong("--port needs a number up to 65535"))?);
                }
                other => return Err(wrong(&format!("{other} is not an option of serve"))),
            }
        }
        Ok(options)
    }
}

fn wrong(cause: &str) -> Failure {
    Failure::new("read the options", cause, "cargo xtask serve [--port N] [--open]")
}

/// Serves the page until the program is stopped.
pub(crate) fn serve(options: Options) -> Result<(), Failure> {
    let (listener, address) = listen(options.port)?;
    println!("The inspector is at {address} (stop it with Ctrl+C)");
    if options.open {
        open(&address);
    }
    answer_all(&listener);
    Ok(())
}

/// Opens a port of this machine; gives the listener and the page's address.
pub(crate) fn listen(port: Option<u16>) -> Result<(TcpListener, String), Failure> {
    let ports = port.map_or(FIRST_PORT..=FIRST_PORT + 20, |port| port..=port);
    let mut refused = None;
    for port in ports {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Ok(listener) => {
                let port = listener.local_addr().map_or(port, |address| address.port());
                return Ok((listener, format!("http://127.0.0.1:{port}/")));
            }
            Err(error) => refused = Some(error),
        }
    }
    let cause = refused.map_or_else(String::new, |error| error.to_string());
    Err(Failure::new("open a port", cause, "name a free one: cargo xtask serve --port 9000"))
}

/// Answers every connection in a thread of its own.
pub(crate) fn answer_all(listener: &TcpListener) {
    let root = project::root();
    for stream in listener.incoming().flatten() {
        let root = root.clone();
        thread::spawn(move || {
            // A browser that closes a connection early is no concern of the server's.
            let _ = answer(stream, &root);
        });
    }
}

fn answer(mut stream: TcpStream, root: &Path) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut reader = BufReader::new(stream.try_clone()?.take(16_384));
    let mut request = String::new();
    reader.read_line(&mut request)?;
    let mut header = String::new();
    while reader.read_line(&mut header)? > 2 {
        header.clear();
    }
    let mut words = request.split_ascii_whitespace();
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    if method != "GET" && method != "HEAD" {
        return write(&mut stream, "405 Method Not Allowed", "text/plain", b"Only GET is answered.\n", true);
    }
    let with_body = method == "GET";
    match static_files::find(root, target).and_then(|file| fs::read(&file).ok().map(|body| (file, body))) {
        Some((file, body)) => write(&mut stream, "200 OK", static_files::media_type(&file), &body, with_body),
        None => write(&mut stream, "404 Not Found", "text/plain", b"There is no such file.\n", with_body),
    }
}

fn write(stream: &mut TcpStream, status: &str, media_type: &str, body: &[u8], with_body: bool) -> io::Result<()> {
    let length = body.len();
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {length}\r\nConnection: close\r\n\
         Cache-Control: no-store\r\nContent-Security-Policy: {POLICY}\r\nX-Content-Type-Options: nosniff\r\n\
         Referrer-Policy: no-referrer\r\n\r\n"
    )?;
    if with_body {
        stream.write_all(body)?;
    }
    stream.flush()
}

fn open(address: &str) {
    let (program, before): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("cmd", &["/C", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    let started = Command::new(program).args(before).arg(address).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    if started.is_err() {
        say(&format!("{program} is not here to open a browser with: open {address} yourself"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(head: &str) -> String {
        let (listener, address) = listen(Some(0)).unwrap();
        thread::spawn(move || answer_all(&listener));
        let host = address.trim_start_matches("http://").trim_end_matches('/');
        let mut stream = TcpStream::connect(host).unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    }

    #[test]
    fn a_script_is_answered_with_its_type_and_the_policy() {
        let response = request("GET /www/inspector.js HTTP/1.1\r\nHost: here\r\n\r\n");
        assert!(response.starts_with("HTTP/1.1 200 OK\r\n"), "{response}");
        assert!(response.contains("Content-Type: text/javascript"), "{response}");
        assert!(response.contains("Content-Security-Policy: default-src 'none'"), "{response}");
    }

    #[test]
    fn what_is_not_the_pages_is_not_found() {
        assert!(request("GET /Cargo.toml HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 404"));
        assert!(request("POST / HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 405"));
        assert!(request("GET\r\n\r\n").starts_with("HTTP/1.1 404"));
    }

    #[test]
    fn options_are_read_and_unknown_ones_refused() {
        assert_eq!(Options::read(&["--port", "9000", "--open"]).unwrap(), Options { port: Some(9000), open: true });
        assert!(Options::read(&["--prot", "9000"]).is_err());
        assert!(Options::read(&["--port", "90000"]).is_err());
    }
}
