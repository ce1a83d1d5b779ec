//! Up and down the trees.

use super::{FineTag, Node, Relation, Syntax, UniversalPos};

impl Syntax {
    /// The grammar that these nodes make up, one for every token of a document.
    ///
    /// Where a head lies outside or heads run in a circle, the token at fault becomes the head of a sentence,
    /// so that whatever is given ends up as trees. Takes time linear in the number of nodes.
    pub fn from_parts(mut nodes: Vec<Node>) -> Self {
        cut_circles(&mut nodes);
        let mut first_child = vec![0; nodes.len() + 1];
        for head in nodes.iter().filter_map(Node::head) {
            first_child[head + 1] += 1;
        }
        let mut sum = 0;
        for start in &mut first_child {
            sum += *start;
            *start = sum;
        }
        let mut next = first_child.clone();
        let mut children = vec![0; sum as usize];
        for (token, node) in nodes.iter().enumerate() {
            if let Some(head) = node.head() {
                children[next[head] as usize] = token as u32;
                next[head] += 1;
            }
        }
        Self { nodes, first_child, children }
    }

    /// The grammar of `tokens` tokens of which nothing is known: each is a root.
    pub fn unknown(tokens: usize) -> Self {
        Self::from_parts(vec![Node::unknown(); tokens])
    }

    /// The nodes, one for every token of the document.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// How many tokens there are.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether there is no token.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The part of speech of `token`.
    pub fn pos(&self, token: usize) -> UniversalPos {
        self.nodes[token].pos
    }

    /// The fine tag of `token`.
    pub fn tag(&self, token: usize) -> FineTag {
        self.nodes[token].tag
    }

    /// The head of `token`; `None` for the head of a sentence.
    pub fn head(&self, token: usize) -> Option<usize> {
        self.nodes[token].head()
    }

    /// What `token` is to its head.
    pub fn relation(&self, token: usize) -> Relation {
        self.nodes[token].relation
    }

    /// The tokens whose head is `token`, in text order.
    pub fn children(&self, token: usize) -> impl DoubleEndedIterator<Item = usize> + ExactSizeIterator + Clone + '_ {
        let range = self.first_child[token] as usize..self.first_child[token + 1] as usize;
        self.children[range].iter().map(|child| *child as usize)
    }

    /// The children of `token` that are `relation` to it, subtype and all.
    pub fn children_by(&self, token: usize, relation: Relation) -> impl DoubleEndedIterator<Item = usize> + '_ {
        self.children(token).filter(move |child| self.relation(*child) == relation)
    }

    /// The first child of `token` that is `relation` to it, subtype and all.
    pub fn child(&self, token: usize, relation: Relation) -> Option<usize> {
        self.children_by(token, relation).next()
    }

    /// The head of `token`, its head, and so on to the head of the sentence.
    pub fn ancestors(&self, token: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(self.head(token), |token| self.head(*token))
    }

    /// Whether `token` is `top` or hangs under it.
    pub fn is_within(&self, token: usize, top: usize) -> bool {
        token == top || self.ancestors(token).any(|ancestor| ancestor == top)
    }
}

/// Makes a root of every token whose head lies outside and of one token of every circle.
fn cut_circles(nodes: &mut [Node]) {
    /// How far a token has been followed.
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        Not,
        /// On the way up that is being followed.
        Now,
        Before,
    }
    let mut seen = vec![Seen::Not; nodes.len()];
    let mut way = Vec::new();
    for token in 0..nodes.len() {
        let mut at = token;
        while seen[at] == Seen::Not {
            seen[at] = Seen::Now;
            way.push(at);
            match nodes[at].head() {
                None => {}
                Some(head) if head < nodes.len() && seen[head] != Seen::Now => at = head,
                Some(_) => nodes[at] = nodes[at].as_root(),
            }
        }
        for done in way.drain(..) {
            seen[done] = Seen::Before;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn syntax(heads: &[Option<usize>]) -> Syntax {
        let node = |head: &Option<usize>| Node::new(UniversalPos::Noun, FineTag::Noun, *head, Relation::Dep);
        Syntax::from_parts(heads.iter().map(node).collect())
    }

    #[test]
    fn children_are_in_text_order() {
        let syntax = syntax(&[Some(2), Some(0), None, Some(2), Some(3), Some(2)]);
        let children: Vec<Vec<usize>> = (0..syntax.len()).map(|token| syntax.children(token).collect()).collect();
        assert_eq!(children, [vec![1], vec![], vec![0, 3, 5], vec![4], vec![], vec![]]);
    }

    #[test]
    fn ancestors_lead_to_the_head_of_the_sentence() {
        let syntax = syntax(&[Some(1), Some(2), None]);
        assert_eq!(syntax.ancestors(0).collect::<Vec<_>>(), [1, 2]);
        assert!(syntax.is_within(0, 2) && syntax.is_within(1, 1) && !syntax.is_within(2, 0));
    }

    #[test]
    fn circles_and_heads_outside_are_cut() {
        let syntax = syntax(&[Some(1), Some(2), Some(0), Some(3), Some(9), Some(1)]);
        assert_eq!(syntax.head(2), None, "the last of the circle");
        assert_eq!(syntax.relation(2), Relation::Root);
        assert_eq!((syntax.head(3), syntax.head(4)), (None, None), "its own head, a head outside");
        assert_eq!((0..6).map(|token| syntax.ancestors(token).count()).max(), Some(2));
    }

    #[test]
    fn no_token_at_all_is_fine() {
        assert!(Syntax::from_parts(Vec::new()).is_empty());
    }
}
