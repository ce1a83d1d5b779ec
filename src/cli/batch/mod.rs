//! `--jsonl`: many articles, one a line, on all processors, in the order given and in bounded memory.

mod answer;
mod lines;
mod progress;
mod request;
mod surrogates;

use super::output::Output;
use super::{Outcome, Stop};
use answer::Answer;
use article_inspector::Options;
use lines::{Line, Lines};
use progress::Progress;
use std::io::{self, BufRead};
use std::num::NonZeroUsize;
use std::sync::mpsc::{Receiver, Sender, SyncSender, TryRecvError, channel, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread;

/// One line on its way to a worker, with the way back to its place in the output.
struct Job {
    line: Line,
    reply: Sender<Answer>,
}

/// What the writer waits for, in the order of the lines.
type Queue = SyncSender<io::Result<Receiver<Answer>>>;

/// How many lines may be under way for each worker: enough that a long article does not stall the others.
const LINES_PER_JOB: usize = 4;

/// Inspects every line of `input`.
///
/// The reader puts each line into two queues: one that the workers share, and one in which the writer finds
/// the answers in the order of the lines. The second is bounded, so the reader waits for a slow reader of
/// our output.
pub(super) fn run(
    input: Box<dyn BufRead + Send>,
    mut output: Output,
    options: Options,
    jobs: Option<NonZeroUsize>,
) -> Result<Outcome, Stop> {
    let jobs = jobs.or_else(|| thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get);
    let options = Arc::new(options);
    let (work, waiting) = channel::<Job>();
    let (queue, answers) = sync_channel(jobs * LINES_PER_JOB);
    let waiting = Arc::new(Mutex::new(waiting));
    for _ in 0..jobs {
        let (waiting, options) = (Arc::clone(&waiting), Arc::clone(&options));
        thread::spawn(move || serve(&waiting, &options));
    }
    let lines = Lines::new(input, options.max_length);
    thread::spawn(move || read(lines, &work, &queue));

    let mut progress = Progress::start();
    let (mut done, mut failed) = (0_u64, 0_u64);
    while let Some(answer) = next(&answers, &mut output)? {
        let answer = answer.map_err(|error| Stop::Broken("the input".to_owned(), error))?;
        // A worker always answers; were one to vanish, the run must not go on with a line missing.
        let lost = || Stop::Broken("the workers".to_owned(), io::Error::other("one is gone without an answer"));
        let answer = answer.recv().map_err(|_| lost())?;
        output.line(&answer.json)?;
        done += 1;
        failed += u64::from(answer.failed);
        progress.show(done, failed);
    }
    output.flush()?;
    progress.finish();
    if failed == 0 {
        return Ok(Outcome::Fine);
    }
    let message = format!("{failed} of {done} lines could not be inspected; their output lines say why");
    Ok(super::complain(&message, Outcome::SomeFailed))
}

/// The next place in the output, `None` at the end. Flushes before it waits, so that a program that
/// feeds one line at a time gets its answer.
fn next<Item>(answers: &Receiver<Item>, output: &mut Output) -> Result<Option<Item>, Stop> {
    match answers.try_recv() {
        Ok(item) => Ok(Some(item)),
        Err(TryRecvError::Disconnected) => Ok(None),
        Err(TryRecvError::Empty) => {
            output.flush()?;
            Ok(answers.recv().ok())
        }
    }
}

/// Reads lines until the input ends, breaks, or nobody wants answers any more.
fn read(lines: Lines, work: &Sender<Job>, queue: &Queue) {
    for line in lines {
        let (reply, answer) = channel();
        let place = match line {
            Ok(line) => {
                if work.send(Job { line, reply }).is_err() {
                    return;
                }
                Ok(answer)
            }
            Err(error) => Err(error),
        };
        if queue.send(place).is_err() {
            return;
        }
    }
}

/// Answers jobs until there are no more.
fn serve(waiting: &Mutex<Receiver<Job>>, options: &Options) {
    loop {
        let Ok(job) = waiting.lock().unwrap_or_else(std::sync::PoisonError::into_inner).recv() else { return };
        // The writer is gone when our output was closed; then the answer is of no use.
        let _ = job.reply.send(Answer::to(job.line, options));
    }
}
