//! Who and what the article names, by kind, the most central first.

use super::page::{Page, Piece, piece};
use super::style::Paint;
use super::{labels, title};
use article_inspector::Report;
use article_inspector::entities::EntityKind;
use article_inspector::report::Entity;

/// Writes a section for every kind that occurs.
pub(super) fn write(report: &Report, page: &mut Page) {
    for kind in EntityKind::ALL {
        let mut entities: Vec<&Entity> = report.entities.iter().filter(|entity| entity.kind == kind).collect();
        if entities.is_empty() {
            continue;
        }
        // The sort is stable, so equals stay in the order of the text.
        entities.sort_by(|one, other| other.salience.0.total_cmp(&one.salience.0));
        title(page, labels::title(kind), entities.len());
        for entity in entities {
            page.block(2, 6, &line(entity));
        }
    }
}

fn line(entity: &Entity) -> Vec<Piece> {
    let mut line = vec![piece(&entity.name, Paint::of(entity.kind))];
    if entity.mentions.len() > 1 {
        line.push(piece(format!(" ×{}", entity.mentions.len()), Paint::Dim));
    }
    if !entity.roles.is_empty() {
        line.push(piece(format!(", {}", entity.roles.join("; ")), Paint::Plain));
    }
    if !entity.aliases.is_empty() {
        line.push(piece(format!(" also {}", entity.aliases.join(", ")), Paint::Dim));
    }
    line
}
