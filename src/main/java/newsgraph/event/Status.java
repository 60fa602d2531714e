package newsgraph.event;

/// Whether an encounter happened, as of the article.
public enum Status {
    OCCURRED,
    ONGOING,
    /// Arranged, announced, agreed to.
    PLANNED,
    /// Suggested, offered, called for, invited; not agreed.
    PROPOSED,
    /// "If they met", "could meet".
    HYPOTHETICAL,
    /// Said not to have happened.
    DENIED,
    /// Called off or refused.
    CANCELLED;

    /// Tells whether the parties met or are meeting.
    public boolean happened() {
        return this == OCCURRED || this == ONGOING;
    }
}
