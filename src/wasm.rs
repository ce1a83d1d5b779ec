//! The boundary to JavaScript: conversion and nothing else.
//!
//! Options and report cross as JSON text. One string is cheaper to hand over, and from thread to thread, than the
//! thousands of small objects of a report, and it is the very JSON that the command line prints.

use crate::options::Given;
use crate::report::Slices;
use crate::{InspectError, Options, inspect_slices, rule};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// Inspects `text` and gives the report as JSON; `options` is a JSON object. Spans carry an empty text, which
/// `www/report-text.js` fills in from the caller's string. Throws an `Error` with a `code`.
#[wasm_bindgen]
pub fn inspect(text: &str, options: &str) -> Result<String, js_sys::Error> {
    let options = read_options(options).map_err(into_error)?;
    let report = inspect_slices(text, &options, Slices::LeftToCaller).map_err(into_error)?;
    to_json(&report)
}

/// Every rule that can mark something, as a JSON list of `{ id, about, example }`.
#[wasm_bindgen]
pub fn rules() -> Result<String, js_sys::Error> {
    to_json(&rule::all())
}

fn to_json(value: &impl Serialize) -> Result<String, js_sys::Error> {
    serde_json::to_string(value).map_err(|error| js_sys::Error::new(&error.to_string()))
}

fn read_options(options: &str) -> Result<Options, InspectError> {
    let given: Given = serde_json::from_str(options)
        .map_err(|error| InspectError::BadOption { option: String::new(), problem: error.to_string() })?;
    Options::from_given(given)
}

fn into_error(error: InspectError) -> js_sys::Error {
    let out = js_sys::Error::new(&error.to_string());
    // Setting a property on a fresh Error object cannot fail.
    let _ = js_sys::Reflect::set(&out, &"code".into(), &error.code().into());
    out
}
