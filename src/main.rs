//! The command line.
fn main() {
    use std::io::Read;
    let mut text = String::new();
    if std::io::stdin().read_to_string(&mut text).is_err() {
        std::process::exit(1);
    }
    match article_inspector::inspect(&text, &article_inspector::Options::default()) {
        Ok(report) => println!("{}", serde_json::to_string(&report).unwrap_or_default()),
        Err(error) => eprintln!("{error}"),
    }
}
