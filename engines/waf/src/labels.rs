//! Labels: names of components parted by colons, which rules add to a request and later rules ask about.

/// What a label must be like.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum LabelPattern {
    /// Exactly this.
    Is(Box<str>),
    /// Below a context (which ends in a colon) anything, and at its end these components.
    EndsWith {
        /// What the label begins with.
        context: Box<str>,
        /// What it ends with.
        components: Box<str>,
    },
    /// Begins with these components, and goes on behind them. They end in a colon.
    Below(Box<str>),
    /// Below a context, somewhere before its name, these components. Both end in a colon.
    Contains {
        /// What the label begins with.
        context: Box<str>,
        /// What it contains.
        components: Box<str>,
    },
}

impl LabelPattern {
    pub(crate) fn matches(&self, label: &str) -> bool {
        match self {
            Self::Is(name) => label == name.as_ref(),
            Self::EndsWith { context, components } => label.strip_prefix(context.as_ref()).is_some_and(|rest| {
                rest.strip_suffix(components.as_ref()).is_some_and(|before| before.is_empty() || before.ends_with(':'))
            }),
            Self::Below(components) => label.strip_prefix(components.as_ref()).is_some_and(|rest| !rest.is_empty()),
            Self::Contains { context, components } => label.strip_prefix(context.as_ref()).is_some_and(|rest| {
                rest.match_indices(components.as_ref()).any(|(at, _)| {
                    let before = rest.get(..at).unwrap_or_default();
                    before.is_empty() || before.ends_with(':')
                })
            }),
        }
    }
}
