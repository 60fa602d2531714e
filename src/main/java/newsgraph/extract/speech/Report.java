package newsgraph.extract.speech;

import java.util.List;
import java.util.Optional;
import newsgraph.article.TextSpan;
import newsgraph.event.Statement.Stance;
import newsgraph.text.Sentence;

/// An act of saying as its cue tells it, before anybody is tied to its words.
///
/// @param cue index of the word of saying
/// @param cueSpan the words of saying ("said", "according to")
/// @param speaker head token of who says it, or its relative pronoun; empty if not told
/// @param addressee head token
/// @param target head token
/// @param contents what is said, in one piece or, around the cue, in two; none where the cue stands
///   beside a quotation only
/// @param claim whether the contents are told as so (a clause), rather than asked, promised or
///   judged
record Report(
        Sentence sentence,
        int cue,
        TextSpan cueSpan,
        Optional<Integer> speaker,
        Optional<Integer> addressee,
        Optional<Integer> target,
        Optional<Stance> stance,
        List<TextSpan> contents,
        boolean claim,
        String rule) {
    Report {
        contents = List.copyOf(contents);
    }

    /// Returns that somebody tells something as so, to nobody and of nobody in particular.
    static Report told(
            Sentence sentence, int cue, int speaker, List<TextSpan> contents, String rule) {
        return new Report(
                sentence,
                cue,
                sentence.token(cue).span(),
                Optional.of(speaker),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                contents,
                true,
                rule);
    }

    /// Returns the report with other contents.
    Report of(List<TextSpan> others) {
        return new Report(
                sentence, cue, cueSpan, speaker, addressee, target, stance, others, claim, rule);
    }

    /// Returns whether one of its contents covers the words.
    boolean covers(TextSpan words) {
        return contents.stream().anyMatch(c -> c.covers(words));
    }
}
