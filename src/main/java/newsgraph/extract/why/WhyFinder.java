package newsgraph.extract.why;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.article.TextSpan;
import newsgraph.event.Explanation;
import newsgraph.event.Explanation.Kind;
import newsgraph.extract.clause.StatusLexicon;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.time.TimeWords;
import newsgraph.extract.why.WhyLexicon.Part;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// What the clause of a mention gives as the why of the encounter. Half of the clauses that carry a
/// why hang wrongly in a parse, so what follows the mention with no other verb between counts too.
public final class WhyFinder {
    private static final Set<String> NOT_TOPICS = LexiconFile.words("not-topics");
    private static final Set<String> ONLY_ABOUT = Set.of("about", "regarding", "concerning");
    private static final Set<String> DOWN =
            Set.of(
                    "obj",
                    "iobj",
                    "obl",
                    "nmod",
                    "conj",
                    "appos",
                    "xcomp",
                    "compound",
                    "dep",
                    "obl:tmod");

    private final WhyLexicon lexicon;
    private final Purposes purposes;
    private final WhyBefore before;

    public WhyFinder(WhyLexicon lexicon, StatusLexicon statuses) {
        this.lexicon = lexicon;
        this.purposes = new Purposes(statuses);
        this.before = new WhyBefore(lexicon);
    }

    /// Returns what the mention's own clause says; empty if it says nothing.
    public List<Explanation> find(Trigger trigger) {
        Map<TextSpan, Explanation> found = new LinkedHashMap<>();
        Sentence sentence = trigger.sentence();
        if (trigger.isVerb()
                && WhyMarks.OVER_OBJECT.has(trigger.token().lemma())
                && !NoDeed.isToPeople(sentence, trigger.head())) {
            sentence.dependencies().children(trigger.head(), "obj").stream()
                    .map(o -> PlannedTopic.of(sentence, object(trigger, o)))
                    .map(o -> explanation(Kind.TOPIC, o, "why/object"))
                    .forEach(e -> found.putIfAbsent(e.evidence(), e));
        }
        for (int at = trigger.end(); at < sentence.size() && !endsScope(trigger, at); at++) {
            introducedAt(trigger, at).ifPresent(e -> found.putIfAbsent(e.evidence(), e));
        }
        Purposes.second(trigger).ifPresent(e -> found.putIfAbsent(e.evidence(), e));
        before.find(trigger).forEach(e -> found.putIfAbsent(e.evidence(), e));
        return withoutOverlaps(
                found.values().stream()
                        .filter(e -> WhySpans.tellsSomething(sentence, e.evidence()))
                        .toList());
    }

    private static boolean endsScope(Trigger trigger, int at) {
        String word = trigger.sentence().token(at).word();
        return word.equals(";") || (word.equals("\"") && at > trigger.end() + 1);
    }

    private Optional<Explanation> introducedAt(Trigger trigger, int at) {
        Sentence sentence = trigger.sentence();
        Token token = sentence.token(at);
        if (token.tag().equals("TO") && purposes.isPurpose(trigger, at)) {
            return Optional.of(infinitive(sentence, at));
        }
        Optional<WhyLexicon.Entry> marker = lexicon.at(sentence, at, Part.MARK);
        if (marker.isPresent() && WhyMarker.is(trigger, at, marker.get())) {
            int behind = Math.min(at + marker.get().words().size(), sentence.size() - 1);
            int from = marker.get().words().getLast().equals("to") ? behind - 1 : behind;
            return Optional.of(
                    explanation(
                            marker.get().kind(),
                            WhySpans.clause(sentence, from),
                            "why/" + String.join("-", marker.get().words())));
        }
        return lexicon.at(sentence, at, Part.PREP).flatMap(e -> preposition(trigger, at, e));
    }

    /// Tells whether a word is the trigger, a party below it, or the verb that it is the object of.
    static boolean isNear(Trigger trigger, int word) {
        Dependencies tree = trigger.sentence().dependencies();
        if (word == Dependencies.NONE) {
            return false;
        }
        int governor = governor(trigger);
        boolean own = governor != Dependencies.NONE && word == governor;
        if (own) {
            return trigger.sentence().token(word).isVerb()
                    && (!tree.is(trigger.head(), "ccomp", "advcl", "acl:relcl", "conj")
                            || !trigger.isVerb());
        }
        int at = word;
        for (int steps = 0; steps < trigger.sentence().size(); steps++) {
            if (at == trigger.head()) {
                return true;
            }
            if (at == Dependencies.NONE || !DOWN.contains(tree.label(at))) {
                return false;
            }
            if (trigger.sentence().token(at).isVerb()) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    /// Returns what stands over the encounter's word, or over what it is a part of ("the next round
    /// of talks").
    private static int governor(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        int over = sentence.dependencies().head(trigger.head());
        boolean part =
                over != Dependencies.NONE
                        && sentence.dependencies().is(trigger.head(), "nmod")
                        && WhyMarks.STRETCH.has(sentence.token(over).lemma());
        return part ? sentence.dependencies().head(over) : over;
    }

    /// Tells whether nothing but the parties, the place and the day stand between trigger and
    /// marker.
    static boolean onlyTheOneVerb(Trigger trigger, int at) {
        return trigger.sentence().tokens().subList(trigger.end(), at).stream()
                .noneMatch(t ->
                        t.isVerb()
                                || t.tag().equals("TO")
                                || t.tag().startsWith("W")
                                || t.word().equals("\"")
                                || t.word().equals(":"));
    }

    private Explanation infinitive(Sentence sentence, int to) {
        int verb = sentence.dependencies().head(to);
        Optional<WhyLexicon.Entry> topic = lexicon.at(sentence, verb, Part.TO);
        int object = topic.map(t -> verb + t.words().size()).orElse(sentence.size());
        return object < sentence.size()
                ? explanation(Kind.TOPIC, WhySpans.clause(sentence, object), "why/to-discuss")
                : explanation(
                        Kind.PURPOSE, WhySpans.infinitive(sentence, to, verb), "why/infinitive");
    }

    private static Optional<Explanation> preposition(
            Trigger trigger, int at, WhyLexicon.Entry entry) {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int last = at + entry.words().size() - 1;
        int head = tree.head(at) > last ? tree.head(at) : tree.head(last);
        if (entry.words().size() > 1
                && entry.kind() == Kind.PURPOSE
                && last + 1 < sentence.size()) {
            if (!tree.dominates(trigger.head(), at) && !onlyTheOneVerb(trigger, at)) {
                return Optional.empty(); // "the visit may signal a policy aimed at"
            }
            return Optional.of(
                    explanation(
                            entry.kind(),
                            WhySpans.infinitive(sentence, last + 1, last + 1),
                            rule(entry)));
        }
        if (last + 1 >= sentence.size()) {
            return Optional.empty();
        }
        Token next = sentence.token(last + 1);
        boolean asks = next.tag().startsWith("W") || next.lower().equals("whether");
        boolean doing = next.tag().equals("VBG") && !WhyMarks.ON_DOING.has(next.lower());
        boolean topicClause = entry.kind() == Kind.TOPIC && (asks || doing);
        if (head <= last && !topicClause) {
            return Optional.empty();
        }
        if (entry.words().getFirst().equals("at") && entry.words().contains("the")) {
            last = at; // "at | the urging of the king"
        }
        if (!topicClause
                && (next.tag().matches(entry.kind() == Kind.TOPIC ? "VB|TO|VBG|IN" : "VB|TO|IN")
                        || (entry.words().equals(List.of("after"))
                                && After.isOnlyTime(sentence, at, last + 1, head))
                        || !sentence.token(head).isNoun()
                        || (isSetting(sentence, head)
                                && !PlannedTopic.is(sentence, head)
                                && !TopicPlace.isSpokenOf(sentence, at, head)
                                && !TopicPlace.isFocus(sentence, at)
                                && !After.isLongTrouble(sentence, at, head))
                        || next.lower().endsWith("day"))) {
            return Optional.empty();
        }
        if (tree.is(head, "acl:relcl") && !topicClause) {
            return Optional.empty(); // "met men who have been on strike"
        }
        if (entry.words().equals(List.of("on")) && TopicPlace.is(trigger, at, head)) {
            return Optional.empty();
        }
        if (at > 0
                && TopicPlace.isExpertise(sentence, at)
                && at != trigger.end()
                && !TopicPlace.isToldOn(trigger, at, head)) {
            return Optional.empty(); // "a specialist on trade", "the Committee on Trade"
        }
        if (entry.words().equals(List.of("about")) && After.isRoughly(sentence, last + 1)) {
            return Optional.empty(); // "about a 30-minute drive from"
        }
        boolean attached =
                at == trigger.end()
                        || isNear(trigger, tree.head(head))
                        || (TopicPlace.isFocus(sentence, at)
                                && TopicPlace.isExpected(trigger, at - 1))
                        || ((entry.kind() == Kind.CAUSE
                                        || ONLY_ABOUT.contains(entry.words().getFirst()))
                                && onlyTheOneVerb(trigger, at));
        return attached
                ? Optional.of(
                        explanation(
                                entry.kind(),
                                topicClause
                                        ? WhySpans.gerundOrQuestion(sentence, last + 1, head)
                                        : ListedTopics.noun(trigger, entry.kind(), head, last + 1),
                                rule(entry)))
                : Optional.empty();
    }

    private static String rule(WhyLexicon.Entry entry) {
        return "why/" + String.join("-", entry.words());
    }

    /// "On Monday", "over the weekend", "on the sidelines", "after the talks" tell when and where.
    private static boolean isSetting(Sentence sentence, int head) {
        return isSetting(sentence.token(head)) || TimeWords.isDate(sentence, head);
    }

    /// Tells whether a word is that of a time, a place or an encounter.
    static boolean isSetting(Token token) {
        return NOT_TOPICS.contains(token.lemma())
                || NOT_TOPICS.contains(token.lower())
                || TopicPlace.isSite(token);
    }

    /// Returns a noun phrase; with what follows where it says nothing alone ("the situation in").
    private static TextSpan object(Trigger trigger, int head) {
        Sentence sentence = trigger.sentence();
        int first = sentence.dependencies().subtree(head).getFirst();
        TextSpan span = WhySpans.noun(sentence, head, first);
        int link = head + 1;
        int noun = link < sentence.size() ? sentence.dependencies().head(link) : head;
        boolean more =
                noun > link
                        && sentence.dependencies().is(link, "case")
                        && !sentence.token(link).lower().equals("with")
                        && !WhySpans.tellsSomething(sentence, span);
        return more ? sentence.span(first, noun + 1) : ListedTopics.of(trigger, span);
    }

    private static Explanation explanation(Kind kind, TextSpan span, String rule) {
        return new Explanation(kind, span, Optional.empty(), rule);
    }

    private static List<Explanation> withoutOverlaps(Iterable<Explanation> all) {
        List<Explanation> kept = new ArrayList<>();
        for (Explanation explanation : all) {
            if (kept.stream()
                    .noneMatch(k ->
                            k.evidence().covers(explanation.evidence())
                                    || (k.kind() == explanation.kind()
                                            && explanation.evidence().covers(k.evidence())))) {
                kept.add(explanation);
            }
        }
        return kept;
    }
}
