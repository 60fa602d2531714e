package newsgraph.extract.why;

import java.util.Comparator;
import java.util.Optional;
import newsgraph.event.Explanation;
import newsgraph.event.Explanation.Kind;
import newsgraph.extract.clause.Negations;
import newsgraph.extract.retold.Cluster;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.time.TimeWords;
import newsgraph.extract.why.WhyLexicon.Entry;
import newsgraph.extract.why.WhyLexicon.Part;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// What a sentence says that an encounter itself was about, or ended without.
final class Agenda {
    private final WhyLexicon lexicon;

    Agenda(WhyLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// "Trade will top the agenda of the meeting", "grain dominated the talks".
    Optional<Explanation> agenda(Cluster cluster, Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        Optional<Entry> entry = lexicon.at(sentence, verb, Part.AGENDA);
        Optional<Integer> subject = tree.children(verb, "nsubj").stream().findFirst();
        if (entry.isEmpty() || subject.isEmpty()) {
            return Optional.empty();
        }
        boolean about =
                tree.children(verb, "obj", "obl", "advcl").stream()
                        .flatMap(o -> tree.subtree(o).stream())
                        .anyMatch(i ->
                                i > verb
                                        && (cluster.hasTriggerAt(sentence.token(i).span())
                                                || sentence.token(i).lemma().equals("agenda")));
        return about ? Optional.of(topic(sentence, subject.get(), "why/agenda")) : Optional.empty();
    }

    /// "At issue was the price of grain", right after the encounter.
    Optional<Explanation> opening(Cluster cluster, Sentence sentence, int verb) {
        int behind = sentence.index() - cluster.last().trigger().sentence().index();
        return lexicon.at(sentence, 0, Part.OPEN)
                .filter(e -> behind == 1 || behind == 0)
                .filter(e -> isFirstVerb(sentence, e.words().size(), verb))
                .filter(e -> sentence.token(verb).lemma().equals("be"))
                .map(e ->
                        new Explanation(
                                Kind.TOPIC,
                                WhySpans.clause(sentence, verb + 1),
                                Optional.empty(),
                                "why/" + String.join("-", e.words())));
    }

    /// "On the table | is", "on the table | will be".
    private static boolean isFirstVerb(Sentence sentence, int first, int verb) {
        boolean helped = verb == first + 1 && sentence.token(first).tag().equals("MD");
        return (verb == first || helped) && verb + 1 < sentence.size();
    }

    /// "The price of grain was on the agenda", right after the encounter or beside it.
    static Optional<Explanation> onAgenda(Sentence sentence, int noun, int behind) {
        Dependencies tree = sentence.dependencies();
        boolean agenda =
                (behind == 0 || behind == 1)
                        && isOnTop(sentence, noun)
                        && !tree.children(noun, "cop").isEmpty()
                        && tree.children(noun, "advmod", "neg", "mark").stream()
                                .map(i -> sentence.token(i).lower())
                                .noneMatch(w -> w.matches("not|n't|never|no|if|whether"));
        return agenda
                ? tree.children(noun, "nsubj").stream()
                        .filter(s -> s < noun)
                        .findFirst()
                        .map(s -> topic(sentence, s, "why/on-agenda"))
                : Optional.empty();
    }

    private static boolean isOnTop(Sentence sentence, int word) {
        boolean high =
                sentence.token(word).lower().equals("high")
                        && sentence.tokens().stream().anyMatch(t -> t.lower().equals("agenda"));
        boolean on =
                sentence.token(word).lower().matches("agenda|table")
                        && sentence.caseOf(word).equals("on");
        return high || on;
    }

    /// "The focus of the talks was trade."
    private static boolean isFocus(Cluster cluster, Sentence sentence, int subject) {
        return WhyMarks.FOCUS.has(sentence.token(subject).lemma())
                && sentence.dependencies().children(subject, "nmod").stream()
                        .anyMatch(n -> Itself.is(cluster, sentence, n));
    }

    /// "The talks were about fishing."
    static Optional<Explanation> topicOf(Cluster cluster, Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        boolean copula = !tree.children(noun, "cop").isEmpty();
        boolean about =
                copula
                        && ((isAbout(sentence, noun)
                                        && tree.children(noun, "nsubj").stream()
                                                .flatMap(s -> tree.subtree(s).stream())
                                                .anyMatch(s -> Itself.is(cluster, sentence, s)))
                                || tree.children(noun, "nsubj").stream()
                                        .anyMatch(s -> isFocus(cluster, sentence, s)));
        int from =
                tree.children(noun, "case", "advmod", "cop").stream()
                                .filter(i -> i < noun)
                                .max(Comparator.naturalOrder())
                                .orElse(noun)
                        + 1;
        return about
                ? Optional.of(
                        new Explanation(
                                Kind.TOPIC,
                                WhySpans.noun(sentence, noun, Math.min(from, noun)),
                                Optional.empty(),
                                "why/about"))
                : Optional.empty();
    }

    /// "The price of wheat was also discussed", "the tunnel came up at their talks".
    Optional<Explanation> raised(Cluster cluster, Sentence sentence, int verb, int behind) {
        Dependencies tree = sentence.dependencies();
        boolean up =
                sentence.token(verb).lower().equals("came")
                        && verb + 1 < sentence.size()
                        && sentence.token(verb + 1).lower().equals("up");
        boolean passive =
                sentence.token(verb).tag().equals("VBN")
                        && lexicon.at(sentence, verb, Part.VERB)
                                .filter(e -> e.kind() == Kind.TOPIC && e.words().size() == 1)
                                .isPresent();
        Optional<Integer> subject =
                tree.children(verb, "nsubj", "nsubj:pass").stream()
                        .filter(s -> s < verb && (up || tree.is(s, "nsubj:pass")))
                        .filter(s ->
                                tree.subtree(s).stream()
                                        .noneMatch(i ->
                                                cluster.hasTriggerAt(sentence.token(i).span())))
                        .findFirst();
        boolean ahead =
                tree.children(verb, "aux").stream()
                        .anyMatch(a -> sentence.token(a).tag().equals("MD"));
        boolean there =
                tree.children(verb, "obl").stream()
                        .allMatch(o ->
                                Itself.is(cluster, sentence, o) || TimeWords.isDate(sentence, o));
        boolean not =
                tree.children(verb, "advmod", "neg").stream()
                        .anyMatch(a -> sentence.token(a).lower().matches("not|n't|never"));
        boolean where = // "in a hall where books are reviewed"
                tree.children(verb, "advmod").stream()
                        .anyMatch(a -> sentence.token(a).tag().equals("WRB"));
        return (up || passive)
                        && !not
                        && !where
                        && subject.isPresent()
                        && behind >= 0
                        && behind <= 1
                        && there
                        && ahead != cluster.status().happened()
                        && tree.children(verb, "obl:agent").isEmpty()
                ? Optional.of(topic(sentence, subject.get(), "why/raised"))
                : Optional.empty();
    }

    /// "The gathering is part of a push to end the war."
    static Optional<Explanation> partOf(Cluster cluster, Sentence sentence, int noun) {
        Dependencies tree = sentence.dependencies();
        boolean bid =
                (WhyMarks.BID.has(sentence.token(noun).lemma())
                                || sentence.token(noun).lower().equals("part"))
                        && !tree.children(noun, "cop").isEmpty()
                        && tree.children(noun, "nsubj").stream()
                                .anyMatch(s -> Itself.is(cluster, sentence, s));
        int at = noun + 1;
        boolean trying = WhyMarks.BID.has(sentence.token(noun).lemma());
        while (bid && at < sentence.size() - 1 && !sentence.token(at).isVerb()) {
            trying |= WhyMarks.BID.has(sentence.token(at).lemma());
            if (trying && sentence.token(at).tag().equals("TO")) {
                return Optional.of(
                        new Explanation(
                                Kind.PURPOSE,
                                WhySpans.clause(sentence, at),
                                Optional.empty(),
                                "why/part-of"));
            }
            at++;
        }
        return Optional.empty();
    }

    /// A parse makes an adverb of "about" as often as a preposition.
    private static boolean isAbout(Sentence sentence, int noun) {
        return sentence.dependencies().children(noun, "case", "advmod").stream()
                .anyMatch(i -> sentence.token(i).lower().equals("about"));
    }

    static Explanation topic(Sentence sentence, int head, String rule) {
        int first =
                sentence.dependencies().subtree(head).stream()
                        .filter(i ->
                                !sentence.dependencies()
                                        .is(i, "case", "cop", "nsubj", "punct", "advmod"))
                        .filter(i -> i <= head)
                        .min(Comparator.naturalOrder())
                        .orElse(head);
        return new Explanation(
                Kind.TOPIC, WhySpans.noun(sentence, head, first), Optional.empty(), rule);
    }

    /// "Ended two days of talks on Friday without a deal", "broke up without a decision".
    static Optional<Explanation> without(Cluster cluster, Sentence sentence, int verb) {
        boolean ending = WhyMarks.ENDING.has(sentence.token(verb).lemma());
        boolean told =
                Itself.isSubject(cluster, sentence, verb)
                        || cluster.mentions().stream()
                                .map(EncounterMention::trigger)
                                .filter(t -> t.sentence().equals(sentence))
                                .anyMatch(t -> t.head() > verb || isSecond(sentence, t, verb));
        if (!ending || !told) {
            return Optional.empty();
        }
        int at = verb + 1;
        while (at < sentence.size()
                && !isWithout(sentence, at)
                && !sentence.token(at).isVerb()
                && !sentence.token(at).word().equals(";")) {
            at++;
        }
        return at < sentence.size() - 1 && isWithout(sentence, at)
                ? Optional.of(
                        new Explanation(
                                Kind.OUTCOME,
                                WhySpans.beforeTime(sentence, at),
                                Optional.empty(),
                                "why/without"))
                : Optional.empty();
    }

    /// "Without a deal", "with a pledge to free them", "with no agreement".
    private static boolean isWithout(Sentence sentence, int at) {
        String word = sentence.token(at).lower();
        int head = sentence.dependencies().head(at);
        return word.equals("without")
                || (word.equals("with")
                        && head > at
                        && (WhyMarks.GAIN.has(sentence.token(head).lemma())
                                || Negations.none(sentence, head).isPresent()));
    }

    private static boolean isSecond(Sentence sentence, Trigger trigger, int verb) {
        return sentence.dependencies().is(verb, "conj")
                && sentence.dependencies().head(verb) == trigger.head();
    }
}
