//! Ids are given in order, and everything that names an id names one that is there.

use super::{list, range};
use serde_json::Value;
use std::collections::HashSet;

const LAYERS: [(&str, char); 6] =
    [("entities", 'e'), ("values", 'v'), ("quotes", 'q'), ("claims", 'c'), ("wording", 'w'), ("checks", 'k')];

/// Which id or index leads nowhere.
pub fn faults(report: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    let mut ids = HashSet::new();
    for (layer, letter) in LAYERS {
        for (index, one) in list(report, layer).iter().enumerate() {
            let id = format!("{letter}{}", index + 1);
            if one["id"] != id.as_str() {
                faults.push(format!("{layer}[{index}].id: is {} and not {id}", one["id"]));
            }
            ids.insert(id);
        }
    }
    let mut resolve = |place: String, reference: &Value| {
        if let Some(id) = reference.as_str()
            && !ids.contains(id)
        {
            faults.push(format!("{place}: there is no {id}"));
        }
    };
    for (index, quote) in list(report, "quotes").iter().enumerate() {
        resolve(format!("quotes[{index}].speaker"), &quote["speaker"]["entity"]);
        resolve(format!("quotes[{index}].via"), &quote["via"]["entity"]);
    }
    for (index, claim) in list(report, "claims").iter().enumerate() {
        resolve(format!("claims[{index}].source"), &claim["source"]["entity"]);
        resolve(format!("claims[{index}].quote"), &claim["quote"]);
        for key in ["entities", "values"] {
            list(claim, key).iter().for_each(|id| resolve(format!("claims[{index}].{key}"), id));
        }
    }
    for (index, speaker) in list(&report["stats"], "wordsBySpeaker").iter().enumerate() {
        resolve(format!("stats.wordsBySpeaker[{index}]"), &speaker["entity"]);
    }
    faults.extend(sentence_faults(report));
    faults.extend(name_faults(report));
    faults
}

/// Sentence scores stand for all sentences or for none; a claim lies inside its sentence, and what was
/// spelled out in it too.
fn sentence_faults(report: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    let sentences = list(&report["document"], "sentences");
    let scores = list(report, "sentences");
    if !scores.is_empty() && scores.len() != sentences.len() {
        faults.push(format!("sentences: {} scores for {} sentences", scores.len(), sentences.len()));
    }
    for (index, score) in scores.iter().enumerate() {
        if score["index"] != index {
            faults.push(format!("sentences[{index}].index: is {}", score["index"]));
        }
    }
    for (index, claim) in list(report, "claims").iter().enumerate() {
        let Some(sentence) = claim["sentence"].as_u64().and_then(|at| sentences.get(at as usize)) else {
            faults.push(format!("claims[{index}].sentence: there is no {}", claim["sentence"]));
            continue;
        };
        for inner in std::iter::once(claim).chain(list(claim, "substitutions")) {
            if !contains(sentence, inner) {
                faults.push(format!("claims[{index}]: {} leaves its sentence {}", inner["text"], sentence["text"]));
            }
        }
    }
    faults
}

/// Name and aliases of an entity are forms that its mentions have.
fn name_faults(report: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    for (index, entity) in list(report, "entities").iter().enumerate() {
        let forms: HashSet<&Value> = list(entity, "mentions").iter().map(|mention| &mention["text"]).collect();
        for name in std::iter::once(&entity["name"]).chain(list(entity, "aliases")) {
            if !forms.contains(name) {
                faults.push(format!("entities[{index}]: no mention reads {name}"));
            }
        }
        if list(entity, "aliases").contains(&entity["name"]) {
            faults.push(format!("entities[{index}]: its name is its alias"));
        }
    }
    faults
}

fn contains(outer: &Value, inner: &Value) -> bool {
    let ((start, end), (inner_start, inner_end)) = (range(outer), range(inner));
    start <= inner_start && inner_end <= end
}
