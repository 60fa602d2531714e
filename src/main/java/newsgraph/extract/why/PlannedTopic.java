package newsgraph.extract.why;

import newsgraph.article.TextSpan;
import newsgraph.text.Sentence;

/// A topic that is something to be done: "discussed ways to end the strike", "talks on a plan to
/// end the war". The infinitive belongs to the topic and is no purpose of the encounter, whatever a
/// parse hangs it on.
final class PlannedTopic {
    private PlannedTopic() {}

    /// Returns a topic with the infinitive behind it, or as it is where none follows.
    static TextSpan of(Sentence sentence, TextSpan topic) {
        int end = 0;
        while (end < sentence.size() && sentence.token(end).span().end() <= topic.end()) {
            end++;
        }
        return end > 0 && is(sentence, end - 1)
                ? new TextSpan(topic.begin(), WhySpans.infinitive(sentence, end, end + 1).end())
                : topic;
    }

    /// Tells whether a noun is of something to be done, with what it is behind it.
    static boolean is(Sentence sentence, int noun) {
        return noun + 2 < sentence.size()
                && WhyMarks.PLANNED.has(sentence.token(noun).lemma())
                && sentence.token(noun + 1).tag().equals("TO")
                && sentence.token(noun + 2).tag().matches("VB|RB");
    }
}
