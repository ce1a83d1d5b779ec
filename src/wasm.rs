//! The boundary to JavaScript: conversion and nothing else.

use crate::options::Given;
use crate::report::Slices;
use crate::{InspectError, Options, inspect_slices};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// Inspects `text`; `options` is a plain object or undefined. Spans carry an empty text, which `www/report-text.js`
/// fills in from the caller's string. Throws an `Error` with a `code`.
#[wasm_bindgen]
pub fn inspect(text: &str, options: JsValue) -> Result<JsValue, js_sys::Error> {
    let options = read_options(options).map_err(into_error)?;
    let report = inspect_slices(text, &options, Slices::LeftToCaller).map_err(into_error)?;
    to_plain_objects(&report)
}

/// Every rule that can mark something, as a list of `{ id, about, example }`.
#[wasm_bindgen]
pub fn rules() -> Result<JsValue, js_sys::Error> {
    to_plain_objects(&Vec::<()>::new())
}

fn to_plain_objects(value: &impl Serialize) -> Result<JsValue, js_sys::Error> {
    let serializer =
        serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true).serialize_maps_as_objects(true);
    value.serialize(&serializer).map_err(|error| js_sys::Error::new(&error.to_string()))
}

fn read_options(options: JsValue) -> Result<Options, InspectError> {
    if options.is_undefined() || options.is_null() {
        return Ok(Options::default());
    }
    let given: Given = serde_wasm_bindgen::from_value(options)
        .map_err(|error| InspectError::BadOption { option: String::new(), problem: error.to_string() })?;
    Options::from_given(given)
}

fn into_error(error: InspectError) -> js_sys::Error {
    let out = js_sys::Error::new(&error.to_string());
    // Setting a property on a fresh Error object cannot fail.
    let _ = js_sys::Reflect::set(&out, &"code".into(), &error.code().into());
    out
}
