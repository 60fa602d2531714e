package newsgraph.text.tree;

import java.util.List;
import newsgraph.text.Dependencies;

/// A parser's tree with all that is known to hang wrongly in it put right.
public final class CorrectedTrees {
    /// One kind of mistake.
    @FunctionalInterface
    interface Correction {
        /// Returns the corrected tree, or the one given where there is no such mistake.
        ///
        /// @param words of one sentence
        /// @param tags of its words
        Dependencies of(List<String> words, List<String> tags, Dependencies tree);
    }

    /// In the order in which they are made: each sees what those before it put right.
    static final List<Correction> ALL =
            List.of(
                    (words, tags, tree) -> CompoundOverPreposition.of(tags, tree),
                    TimeBesideName::of,
                    (words, tags, tree) -> MarkedNames.of(tags, tree),
                    JoinedTitles::of,
                    SaidOnDay::of,
                    FrontedSubject::of,
                    FrontedApposition::of,
                    HeldMeeting::of,
                    VerbBehindParticiple::of,
                    NounToDo::of,
                    (words, tags, tree) -> ClauseOnSubject.of(tags, tree),
                    HavingDone::of,
                    GerundAttachment::of,
                    SaidThereIs::of,
                    SayerBefore::of,
                    SayingBehind::of,
                    (words, tags, tree) -> TalksBehind.of(words, tree),
                    TalksToDiscuss::of,
                    (words, tags, tree) -> JoinedBehindClause.of(words, tree),
                    (words, tags, tree) -> WhoIsTold.of(words, tree),
                    SaidDuring::of,
                    AgreedAt::of,
                    JoinedBehindWith::of,
                    TalksThatEnded::of,
                    AfterTalks::of,
                    ReportBetween::of,
                    JoinedBehindWhere::of,
                    NamedBehindWho::of,
                    WhoIs::of,
                    UnnamedSource::of,
                    NameBehindClause::of,
                    DoneInFront::of,
                    FrontedQuestion::of,
                    (words, tags, tree) -> WhoseSubject.of(tags, tree),
                    NameOfHead::of,
                    CleftTime::of,
                    (words, tags, tree) -> SelfAsSubject.of(words, tree),
                    OwnerForOwned::of,
                    TrailingDescription::of,
                    FromBehindNoun::of,
                    DayBeforeVerb::of,
                    DoneTo::of,
                    WithSomebodyAway::of,
                    AdjectiveToDo::of,
                    FaceToFace::of);

    private CorrectedTrees() {}

    /// Returns the tree with every mistake put right.
    ///
    /// @param words of one sentence
    /// @param tags of its words
    public static Dependencies of(List<String> words, List<String> tags, Dependencies parsed) {
        Dependencies tree = parsed;
        for (Correction correction : ALL) {
            tree = correction.of(words, tags, tree);
        }
        return tree;
    }
}
