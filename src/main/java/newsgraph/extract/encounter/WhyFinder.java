package newsgraph.extract.encounter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.article.TextSpan;
import newsgraph.event.Explanation;
import newsgraph.event.Explanation.Kind;
import newsgraph.extract.encounter.WhyLexicon.Part;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// What the sentence of a mention gives as the why of the encounter.
final class WhyFinder {
    private static final Set<String> NOT_TOPICS = LexiconFile.words("not-topics");

    private final WhyLexicon lexicon;

    WhyFinder(WhyLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Returns what the mention's own clause says; empty if it says nothing.
    List<Explanation> find(Trigger trigger) {
        Map<TextSpan, Explanation> found = new LinkedHashMap<>();
        Sentence sentence = trigger.sentence();
        if (trigger.isVerb() && trigger.token().lemma().equals("discuss")) {
            sentence.dependencies().children(trigger.head(), "obj").stream()
                    .map(o -> explanation(Kind.TOPIC, nounPhrase(sentence, o), "why/object"))
                    .forEach(e -> found.putIfAbsent(e.evidence(), e));
        }
        for (int at = trigger.end(); at < sentence.size(); at++) {
            if (endsScope(trigger, at)) {
                break;
            }
            introducedAt(trigger, at).ifPresent(e -> found.putIfAbsent(e.evidence(), e));
        }
        return withoutOverlaps(found.values());
    }

    /// A new sentence part with a subject and tense of its own is another matter.
    private static boolean endsScope(Trigger trigger, int at) {
        Sentence sentence = trigger.sentence();
        String word = sentence.token(at).word();
        return word.equals(";") || (word.equals("\"") && at > trigger.end() + 1);
    }

    private Optional<Explanation> introducedAt(Trigger trigger, int at) {
        Sentence sentence = trigger.sentence();
        Token token = sentence.token(at);
        if (token.tag().equals("TO") && isPurpose(trigger, at)) {
            return Optional.of(infinitive(sentence, at));
        }
        Optional<WhyLexicon.Entry> marker = lexicon.at(sentence, at, Part.MARK);
        if (marker.isPresent()) {
            return Optional.of(
                    explanation(
                            marker.get().kind(),
                            Phrases.toClauseEnd(
                                    sentence,
                                    Math.min(
                                            at + marker.get().words().size(), sentence.size() - 1)),
                            "why/" + token.lower()));
        }
        return lexicon.at(sentence, at, Part.PREP).flatMap(e -> preposition(trigger, at, e));
    }

    /// Tells whether "to" begins an infinitive that hangs on the encounter, its verb or its
    /// argument.
    private static boolean isPurpose(Trigger trigger, int to) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int verb = tree.head(to);
        if (verb == Dependencies.NONE || verb < to || !sentence.token(verb).tag().equals("VB")) {
            return false;
        }
        Set<String> labels = Set.of("advcl", "xcomp", "acl", "ccomp", "dep");
        if (!labels.contains(tree.label(verb))) {
            return false;
        }
        int head = tree.head(verb);
        return head == trigger.head()
                || tree.dominates(trigger.head(), head)
                || (head == tree.head(trigger.head()) && tree.is(verb, "advcl", "xcomp"));
    }

    private Explanation infinitive(Sentence sentence, int to) {
        int verb = sentence.dependencies().head(to);
        Optional<WhyLexicon.Entry> topic = lexicon.at(sentence, verb, Part.TO);
        int object = topic.map(t -> verb + t.words().size()).orElse(sentence.size());
        return object < sentence.size()
                ? explanation(Kind.TOPIC, Phrases.toClauseEnd(sentence, object), "why/to-discuss")
                : explanation(Kind.PURPOSE, Phrases.toClauseEnd(sentence, to), "why/infinitive");
    }

    private static Optional<Explanation> preposition(
            Trigger trigger, int at, WhyLexicon.Entry entry) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int last = at + entry.words().size() - 1;
        int head = tree.head(at) > last ? tree.head(at) : tree.head(last);
        if (head <= last || !sentence.token(head).isNoun() || isTime(sentence, head)) {
            return Optional.empty();
        }
        boolean attached =
                tree.head(head) == trigger.head()
                        || tree.head(head) == tree.head(trigger.head())
                        || tree.dominates(trigger.head(), head);
        return attached
                ? Optional.of(
                        explanation(
                                entry.kind(),
                                Phrases.of(sentence, head, last + 1),
                                "why/" + String.join("-", entry.words())))
                : Optional.empty();
    }

    /// "On Monday", "over the weekend", "on the sidelines" tell when and where.
    private static boolean isTime(Sentence sentence, int head) {
        return NOT_TOPICS.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
    }

    private static TextSpan nounPhrase(Sentence sentence, int head) {
        return Phrases.of(sentence, head, sentence.dependencies().subtree(head).getFirst());
    }

    private static Explanation explanation(Kind kind, TextSpan span, String rule) {
        return new Explanation(kind, span, Optional.empty(), rule);
    }

    private static List<Explanation> withoutOverlaps(Iterable<Explanation> all) {
        List<Explanation> kept = new ArrayList<>();
        for (Explanation explanation : all) {
            if (kept.stream().noneMatch(k -> k.evidence().covers(explanation.evidence()))) {
                kept.add(explanation);
            }
        }
        return kept;
    }
}
