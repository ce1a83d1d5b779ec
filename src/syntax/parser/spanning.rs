//! The best tree over a sentence, given how well each token fits each head.
//!
//! The algorithm of Chu, Liu (1965) and Edmonds (1967): every token takes its best head, and as long as some of them
//! run in a circle, the circle is treated as one token.

/// How well each token of a sentence fits under each head.
#[derive(Clone, Debug, Default)]
pub(super) struct HeadScores {
    /// A row for each token; in it the root first, then each token of the sentence.
    scores: Vec<f32>,
    tokens: usize,
}

/// In place of a score where there can be no arc.
const NEVER: f32 = f32::NEG_INFINITY;

impl HeadScores {
    /// Starts on a sentence of `tokens` tokens; every score is 0.
    pub(super) fn start(&mut self, tokens: usize) {
        self.tokens = tokens;
        self.scores.clear();
        self.scores.resize(tokens * (tokens + 1), 0.0);
    }

    /// The scores of a token's heads: the root, then each token.
    pub(super) fn row_mut(&mut self, token: usize) -> &mut [f32] {
        let width = self.tokens + 1;
        &mut self.scores[token * width..(token + 1) * width]
    }

    /// The heads of the best tree in which one token hangs under the root, which is `None`.
    ///
    /// Takes time in the square of the number of tokens for each circle that has to be broken.
    pub(super) fn best_tree(&mut self) -> Vec<Option<usize>> {
        for token in 0..self.tokens {
            self.row_mut(token)[token + 1] = NEVER;
        }
        let mut heads = self.best_heads();
        if heads.iter().filter(|head| **head == 0).count() > 1 {
            self.make_roots_dear();
            heads = self.best_heads();
        }
        heads.into_iter().map(|head| head.checked_sub(1)).collect()
    }

    /// Makes arcs from the root so dear that the best tree has only one, and still the best one.
    fn make_roots_dear(&mut self) {
        let (mut least, mut most) = (f32::MAX, f32::MIN);
        for score in self.scores.iter().filter(|score| score.is_finite()) {
            (least, most) = (least.min(*score), most.max(*score));
        }
        let price = (most - least + 1.0) * self.tokens as f32;
        self.scores.iter_mut().step_by(self.tokens + 1).for_each(|score| *score -= price);
    }

    /// The head of each token in the best tree: 0 for the root, else one more than the token.
    fn best_heads(&self) -> Vec<usize> {
        let width = self.tokens + 1;
        let greedy: Vec<usize> =
            (0..self.tokens).map(|token| best(&self.scores[token * width..(token + 1) * width])).collect();
        if circle(&greedy).is_none() {
            return greedy;
        }
        let mut graph = vec![NEVER; width];
        graph.extend_from_slice(&self.scores);
        contracted(graph, width)[1..].to_vec()
    }
}

fn best(scores: &[f32]) -> usize {
    let mut best = 0;
    for (at, score) in scores.iter().enumerate() {
        if *score > scores[best] {
            best = at;
        }
    }
    best
}

/// The nodes of a circle, if heads run in one; `heads[node - 1]` is the head of a node, node 0 is the root.
fn circle(heads: &[usize]) -> Option<Vec<usize>> {
    // The node from which each node was first reached; 0 for none yet.
    let mut reached = vec![0; heads.len() + 1];
    for start in 1..=heads.len() {
        let mut node = start;
        while node != 0 && reached[node] == 0 {
            reached[node] = start;
            node = heads[node - 1];
        }
        if node != 0 && reached[node] == start {
            let mut circle = vec![node];
            let mut next = heads[node - 1];
            while next != node {
                circle.push(next);
                next = heads[next - 1];
            }
            return Some(circle);
        }
    }
    None
}

/// The best heads in a graph of `width` nodes, `graph[node * width + head]`; node 0 is the root.
fn contracted(mut graph: Vec<f32>, width: usize) -> Vec<usize> {
    /// A circle that was made into one node, its first.
    struct Contraction {
        circle: Vec<usize>,
        /// The head of each of its nodes within the circle.
        inside: Vec<usize>,
        /// For each node outside: where in the circle an arc from it enters, and the best head of it in the circle.
        enters: Vec<usize>,
        leaves: Vec<usize>,
    }
    let mut alive = vec![true; width];
    let mut contractions: Vec<Contraction> = Vec::new();
    let mut heads = vec![0; width];
    loop {
        for node in (1..width).filter(|node| alive[*node]) {
            heads[node] = best(&graph[node * width..(node + 1) * width]);
        }
        let shown: Vec<usize> = (1..width).map(|node| if alive[node] { heads[node] } else { 0 }).collect();
        let Some(circle) = circle(&shown) else { break };
        let inside: Vec<usize> = circle.iter().map(|node| heads[*node]).collect();
        let (mut enters, mut leaves) = (vec![circle[0]; width], vec![circle[0]; width]);
        let is_inside = |node: usize| circle.contains(&node);
        let outside: Vec<usize> = (0..width).filter(|node| alive[*node] && !is_inside(*node)).collect();
        for other in outside {
            let gain = |at: usize| graph[circle[at] * width + other] - graph[circle[at] * width + inside[at]];
            let enter = (0..circle.len()).max_by(|one, two| gain(*one).total_cmp(&gain(*two))).unwrap_or(0);
            let entering = gain(enter);
            let leave = circle
                .iter()
                .copied()
                .max_by(|one, two| graph[other * width + one].total_cmp(&graph[other * width + two]));
            enters[other] = enter;
            leaves[other] = leave.unwrap_or(circle[0]);
            let leaving = graph[other * width + leaves[other]];
            circle.iter().for_each(|node| graph[other * width + node] = NEVER);
            graph[circle[0] * width + other] = entering;
            graph[other * width + circle[0]] = leaving;
        }
        for node in &circle {
            graph[circle[0] * width + node] = NEVER;
            alive[*node] = *node == circle[0];
        }
        contractions.push(Contraction { circle, inside, enters, leaves });
    }
    for Contraction { circle, inside, enters, leaves } in contractions.into_iter().rev() {
        let name = circle[0];
        let head = heads[name];
        for (node, inside) in circle.iter().zip(inside) {
            heads[*node] = inside;
        }
        heads[circle[enters[head]]] = head;
        for node in (1..width).filter(|node| !circle.contains(node)) {
            if heads[node] == name {
                heads[node] = leaves[node];
            }
        }
    }
    heads
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(rows: &[&[f32]]) -> Vec<Option<usize>> {
        let mut scores = HeadScores::default();
        scores.start(rows.len());
        for (token, row) in rows.iter().enumerate() {
            scores.row_mut(token).copy_from_slice(row);
        }
        scores.best_tree()
    }

    /// Every way of giving heads, tried one by one.
    fn tried(rows: &[Vec<f32>]) -> f32 {
        let count = rows.len();
        let mut best = NEVER;
        for number in 0..(count + 1).pow(count as u32) {
            let heads: Vec<usize> =
                (0..count).map(|token| number / (count + 1).pow(token as u32) % (count + 1)).collect();
            let one_root = heads.iter().filter(|head| **head == 0).count() == 1;
            let itself = heads.iter().enumerate().any(|(token, head)| token + 1 == *head);
            if one_root && !itself && circle(&heads).is_none() {
                best = best.max(heads.iter().enumerate().map(|(token, head)| rows[token][*head]).sum());
            }
        }
        best
    }

    #[test]
    fn every_token_takes_its_best_head_where_that_makes_a_tree() {
        assert_eq!(tree(&[&[0.0, 0.0, 3.0], &[2.0, 1.0, 0.0]]), [Some(1), None]);
    }

    #[test]
    fn a_circle_is_broken_where_it_costs_least() {
        assert_eq!(tree(&[&[1.0, 0.0, 9.0], &[4.0, 9.0, 0.0]]), [Some(1), None]);
        assert_eq!(tree(&[&[4.0, 0.0, 9.0], &[1.0, 9.0, 0.0]]), [None, Some(0)]);
    }

    #[test]
    fn one_token_alone_hangs_under_the_root() {
        assert_eq!(tree(&[&[-5.0, 0.0]]), [None]);
        assert_eq!(tree(&[&[5.0, 4.0, 1.0], &[6.0, 1.0, 4.0]]), [Some(1), None]);
    }

    #[test]
    fn no_tree_is_better() {
        let mut seed = 7_u32;
        let mut random = || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            f32::from((seed >> 20) as u16)
        };
        for _ in 0..200 {
            let rows: Vec<Vec<f32>> = (0..4).map(|_| (0..5).map(|_| random()).collect()).collect();
            let heads = tree(&rows.iter().map(Vec::as_slice).collect::<Vec<_>>());
            let heads: Vec<usize> = heads.iter().map(|head| head.map_or(0, |head| head + 1)).collect();
            assert!(circle(&heads).is_none() && heads.iter().filter(|head| **head == 0).count() == 1, "{heads:?}");
            let score: f32 = heads.iter().enumerate().map(|(token, head)| rows[token][*head]).sum();
            let best = tried(&rows);
            assert_eq!(score, best, "{rows:?}");
        }
    }
}
