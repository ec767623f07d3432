//! The habits of the workspace as commands.
fn main() {}
