//! Web and mail addresses, @handles and #tags: one token each.

/// Whether a stretch without white space can hold an address at all.
pub(super) fn may_be_in(chunk: &str) -> bool {
    chunk.bytes().any(|byte| matches!(byte, b'@' | b'#'))
        || (chunk.len() > 4 && (chunk.contains("://") || chunk.contains("www.") || chunk.contains("/")))
}

/// The length in bytes of the address, handle or tag that `text` begins with.
pub(super) fn length(text: &str) -> Option<usize> {
    web(text).or_else(|| mail(text)).or_else(|| handle_or_tag(text))
}

fn web(text: &str) -> Option<usize> {
    let schemes =
        ["http://", "https://", "ftp://", "www.", "HTTP://", "HTTPS://", "Http://", "Https://", "WWW.", "Www."];
    let has_scheme = schemes.iter().any(|scheme| {
        text.strip_prefix(scheme).is_some_and(|rest| rest.starts_with(|next: char| next.is_alphanumeric()))
    });
    if !has_scheme && !is_bare_domain_with_path(text) {
        return None;
    }
    let end = text.find(['<', '>', '"', '“', '”', '«', '»', '|', '{', '}']).unwrap_or(text.len());
    Some(without_closing_marks(&text[..end]).len())
}

/// "example.org/news": labels of a host name with a dot among them, then a slash.
fn is_bare_domain_with_path(text: &str) -> bool {
    let Some(slash) = text.bytes().take(80).position(|byte| byte == b'/') else {
        return false;
    };
    let host = &text.as_bytes()[..slash];
    let Some(dot) = host.iter().rposition(|byte| *byte == b'.') else {
        return false;
    };
    let top = &host[dot + 1..];
    dot > 1
        && !host.windows(2).any(|pair| pair == b"..")
        && (2..=6).contains(&top.len())
        && top.iter().all(u8::is_ascii_lowercase)
        && host.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
}

fn mail(text: &str) -> Option<usize> {
    let local = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-' | b'+' | b'%');
    let at = text.as_bytes().iter().take(65).position(|byte| !local(byte))?;
    if at == 0 || text.as_bytes()[at] != b'@' {
        return None;
    }
    let domain = &text[at + 1..];
    let end = domain
        .bytes()
        .position(|byte| !byte.is_ascii_alphanumeric() && !matches!(byte, b'.' | b'-' | b'_'))
        .unwrap_or(domain.len());
    let domain = without_closing_marks(&domain[..end]);
    (!domain.is_empty()).then(|| at + 1 + domain.len())
}

fn handle_or_tag(text: &str) -> Option<usize> {
    let name = text.strip_prefix(['@', '#'])?;
    if !name.starts_with(|first: char| first.is_alphabetic() || first == '_') {
        return None;
    }
    let end = name.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(name.len());
    Some(1 + end)
}

/// A full stop or comma behind an address ends the sentence or the clause, and a bracket closes one before it.
fn without_closing_marks(address: &str) -> &str {
    let has_bracket = address.contains('(');
    let closes = |mark: char| CLOSING.contains(&mark) || mark == ')' && !has_bracket;
    address.trim_end_matches(closes)
}

const CLOSING: [char; 12] = ['.', ',', ';', ':', '!', '?', '\'', '’', '…', ']', '*', '-'];
