//! The trainer against itself and against the library that runs what it writes.

use super::example::{Example, examples};
use super::model::{Chance, Model, Shape};
use super::train::{Schedule, train};
use crate::conllu::{self, Document};
use crate::gold_tokens::place;
use crate::network::export::ModelWriter;
use crate::network::input::RowFinder;
use article_inspector::models::words::{BUCKET_BITS, CENTROIDS, FEATURES, KIND, WordVectors, place as place_of};
use article_inspector::syntax::parser::network::Network;
use fastrand::Rng;
use std::collections::BTreeMap;

const SHAPE: Shape = Shape { input: 8, width: 8, layers: 2, arc: 8, relation: 8, hashed_rows: 50, own_rows: 2 };

/// Vectors of four numbers, in two pieces, for a few words.
fn vectors() -> Vec<u8> {
    let mut words = ["the", "dog", "barks", "cat", "sleeps", "."].map(place_of);
    words.sort_unstable();
    let buckets: Vec<u16> =
        (0..=1 << BUCKET_BITS).map(|bucket| words.partition_point(|word| word.0 < bucket) as u16).collect();
    let mut random = Rng::with_seed(5);
    let mut model = ModelWriter::new(KIND, FEATURES, "nothing", BTreeMap::new());
    model.shorts("buckets", &buckets);
    model.shorts("checks", &words.map(|word| word.1));
    model.bytes("codes", &(0..2 * words.len() as u8).collect::<Vec<u8>>());
    model.bytes("centroids", &(0..2 * CENTROIDS * 2).map(|_| random.u8(..)).collect::<Vec<u8>>());
    model.floats("scales", &[0.01, 0.02]);
    model.finish().unwrap()
}

fn documents() -> Vec<Document> {
    let rows = "1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\t_\n2\tdog\tdog\tNOUN\tNN\t_\t3\tnsubj\t_\t_\n3\tbarks\tbark\tVERB\tVBZ\t_\t0\troot\t_\tSpaceAfter=No\n4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n\
1\tSleeps\tsleep\tVERB\tVBZ\t_\t0\troot\t_\t_\n2\ta\ta\tDET\tDT\t_\t3\tdet\t_\t_\n3\tcat\tcat\tNOUN\tNN\t_\t1\tnsubj\t_\tSpaceAfter=No\n4\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_\n\n";
    conllu::read(rows).unwrap()
}

fn first_examples(words: &WordVectors<'_>) -> Vec<Example> {
    let finder = RowFinder::new(words, SHAPE.hashed_rows, &[1, 3]);
    documents().iter().flat_map(|document| examples(document, &finder)).collect()
}

#[test]
fn gradients_are_the_slopes_of_the_loss() {
    let bytes = vectors();
    let words = WordVectors::open(&bytes).unwrap();
    let mut examples = first_examples(&words);
    let teacher = Model::new(&words, SHAPE, &mut Rng::with_seed(9));
    teacher.teach(&words, &mut examples[..1]);
    let model = Model::new(&words, SHAPE, &mut Rng::with_seed(3));
    let loss = |model: &Model, gradients: &mut crate::network::Parameters| -> f32 {
        let mut random = Rng::with_seed(1);
        let mut chance = Chance { random: &mut random, drop: 0.0, forget: 0.0 };
        examples.iter().map(|example| model.learn(&words, example, &mut chance, gradients)).sum()
    };
    let mut gradients = model.parameters.zeros();
    loss(&model, &mut gradients);
    let mut unused = model.parameters.zeros();
    let mut compared = 0;
    for (at, gradient) in gradients.values.iter().enumerate() {
        // The steepest number of every matrix tells the most.
        let Some(((row, column), slope)) =
            gradient.indexed_iter().max_by(|one, other| one.1.abs().total_cmp(&other.1.abs()))
        else {
            continue;
        };
        const STEP: f32 = 0.002;
        let mut moved = |by: f32| {
            let mut model = model.clone();
            model.parameters.values[at][[row, column]] += by;
            loss(&model, &mut unused)
        };
        let measured = (moved(STEP) - moved(-STEP)) / (2.0 * STEP);
        assert!(
            (measured - slope).abs() < 0.03 + 0.05 * slope.abs(),
            "matrix {at}: {slope} computed, {measured} measured"
        );
        compared += usize::from(slope.abs() > 0.01);
    }
    assert!(compared >= 12, "only {compared} matrices have a slope");
}

#[test]
fn what_is_learned_by_heart_is_parsed_by_the_library() {
    let bytes = vectors();
    let words = WordVectors::open(&bytes).unwrap();
    let examples = first_examples(&words);
    let schedule = Schedule { epochs: 250, drop: 0.0, forget: 0.0, rate: 0.02, seed: 4 };
    let model = train(&words, SHAPE, &examples, &schedule, &mut |_| ());
    let written = model.write(&[1, 3], "two sentences").unwrap();
    let network = Network::open(&written, &words).unwrap();
    let documents = documents();
    let placed = place(&documents[0]);
    let syntax = network.parse(&placed.document());
    let heads: Vec<Option<usize>> = syntax.nodes().iter().map(|node| node.head()).collect();
    assert_eq!(heads, [Some(1), Some(2), None, Some(2), None, Some(6), Some(4), Some(4)]);
    let relations: Vec<&str> = syntax.nodes().iter().map(|node| node.relation.as_str()).collect();
    assert_eq!(relations, ["det", "nsubj", "root", "punct", "root", "det", "nsubj", "punct"]);
    let tags: Vec<&str> = syntax.nodes().iter().map(|node| node.tag.as_str()).collect();
    assert_eq!(tags, ["DT", "NN", "VBZ", ".", "VBZ", "DT", "NN", "."]);
}

#[test]
fn the_same_seed_gives_the_same_model() {
    let bytes = vectors();
    let words = WordVectors::open(&bytes).unwrap();
    let examples = first_examples(&words);
    let schedule = Schedule { epochs: 3, drop: 0.2, forget: 0.2, rate: 0.02, seed: 4 };
    let write = |seed: u64| {
        train(&words, SHAPE, &examples, &Schedule { seed, ..schedule }, &mut |_| ()).write(&[1, 3], "").unwrap()
    };
    assert_eq!(write(4), write(4));
    assert_ne!(write(4), write(5));
}
