package newsgraph.extract.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import newsgraph.article.TextSpan;
import newsgraph.event.Actor;
import newsgraph.event.Explanation;
import newsgraph.event.Explanation.Kind;
import newsgraph.event.Status;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.encounter.WhyLexicon.Entry;
import newsgraph.extract.encounter.WhyLexicon.Part;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// What the people of an encounter, or the encounter itself, are said to have done there: in the
/// sentences of its mentions and the ones after the clearest ("The leaders agreed to ...", "They
/// discussed ...").
final class FollowUp {
    /// How many sentences after the clearest mention are read.
    private static final int REACH = 3;

    /// Words for all of the parties, where it is not known whom they stand for.
    private static final Set<String> SEVERAL =
            Set.of("we", "they", "both", "sides", "leaders", "pair", "delegations", "two");

    /// Prepositions that put what is said into the encounter.
    private static final Set<String> AT = Set.of("in", "at", "during", "on", "to");

    /// What stands between a verb and what it says.
    private static final Set<String> SKIPPED =
            Set.of("that", ",", "\"", "on", "also", "separately");

    private final WhyLexicon lexicon;
    private final Agenda agenda;

    FollowUp(WhyLexicon lexicon) {
        this.lexicon = lexicon;
        this.agenda = new Agenda(lexicon);
    }

    List<Explanation> find(Cluster cluster, AnnotatedText text, Actors actors) {
        Status status = cluster.status();
        if (status == Status.DENIED || status == Status.CANCELLED) {
            return List.of();
        }
        List<Explanation> found = new ArrayList<>();
        for (Sentence sentence : sentences(cluster, text)) {
            boolean told =
                    cluster.mentions().stream()
                            .anyMatch(m -> m.trigger().sentence().equals(sentence));
            for (int verb = 0; verb < sentence.size(); verb++) {
                if (!cluster.hasTriggerAt(sentence.token(verb).span())) {
                    explanation(cluster, sentence, verb, told, actors)
                            .filter(e -> status.happened() || e.kind() == Kind.TOPIC)
                            .filter(e -> WhySpans.tellsSomething(sentence, e.evidence()))
                            .ifPresent(found::add);
                }
            }
        }
        return shortest(found);
    }

    /// "He told her that the bridge would close", both of the encounter, soon after it.
    private static boolean isSaidToParty(
            Cluster cluster, Sentence sentence, int verb, Actors actors) {
        int behind = sentence.index() - cluster.last().trigger().sentence().index();
        List<Actor> speakers =
                Clauses.subjects(sentence, verb).stream()
                        .flatMap(s -> actors.all(sentence, s).stream())
                        .map(ActorMention::actor)
                        .toList();
        return WhyMarks.ADDRESS.has(sentence.token(verb).lemma())
                && behind >= 0
                && behind <= 2
                && (speakers.isEmpty() || speakers.stream().anyMatch(cluster.actors()::contains))
                && sentence.dependencies().children(verb, "obj", "iobj").stream()
                        .flatMap(o -> actors.all(sentence, o).stream())
                        .map(ActorMention::actor)
                        .anyMatch(a -> cluster.actors().contains(a) && !speakers.contains(a));
    }

    /// Returns the explanations without those whose words hold another's of the same kind.
    private static List<Explanation> shortest(List<Explanation> found) {
        return found.stream()
                .filter(e ->
                        found.stream()
                                .noneMatch(o ->
                                        !o.evidence().equals(e.evidence())
                                                && o.kind() == e.kind()
                                                && e.evidence().covers(o.evidence())))
                .toList();
    }

    private static List<Sentence> sentences(Cluster cluster, AnnotatedText text) {
        TreeMap<Integer, Sentence> found = new TreeMap<>();
        cluster.mentions()
                .forEach(m -> found.put(m.trigger().sentence().index(), m.trigger().sentence()));
        int first = cluster.clearest().trigger().sentence().index();
        for (int i = first; i < Math.min(text.sentences().size(), first + REACH + 1); i++) {
            found.putIfAbsent(i, text.sentences().get(i));
        }
        return List.copyOf(found.values());
    }

    private Optional<Explanation> explanation(
            Cluster cluster, Sentence sentence, int verb, boolean told, Actors actors) {
        if (!sentence.token(verb).isVerb()) {
            return Agenda.topicOf(cluster, sentence, verb);
        }
        Optional<Explanation> topic = agenda.agenda(cluster, sentence, verb);
        if (topic.isPresent()) {
            return topic;
        }
        Optional<Explanation> without = Agenda.without(cluster, sentence, verb);
        if (without.isPresent()) {
            return without;
        }
        Optional<Entry> entry =
                lexicon.at(sentence, verb, Part.VERB)
                        .or(() ->
                                told || isSaidToParty(cluster, sentence, verb, actors)
                                        ? lexicon.at(sentence, verb, Part.SAYS)
                                        : Optional.empty());
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Entry word = entry.get();
        List<ActorMention> subjects =
                Clauses.subjects(sentence, verb).stream()
                        .flatMap(s -> actors.all(sentence, s).stream())
                        .toList();
        boolean speaks =
                word.kind() != Kind.POSITION
                        || (told && isSaidThere(cluster, sentence, verb))
                        || isSaidToParty(cluster, sentence, verb, actors);
        if (!speaks
                || !(isPeople(
                                cluster,
                                sentence,
                                verb,
                                told || near(cluster, sentence, word),
                                subjects)
                        || isSaidToParty(cluster, sentence, verb, actors)
                        || Itself.isSubject(cluster, sentence, verb))) {
            return Optional.empty();
        }
        return content(sentence, verb, word)
                .filter(span -> hasObject(sentence, verb, word))
                .filter(span ->
                        word.kind() != Kind.TOPIC
                                || cluster.mentions().stream()
                                        .noneMatch(m -> span.covers(m.trigger().span())))
                .map(span ->
                        new Explanation(
                                word.kind(),
                                span,
                                word.kind() == Kind.POSITION && subjects.size() == 1
                                        ? Optional.of(subjects.getFirst().actor())
                                        : Optional.empty(),
                                "why/" + String.join("-", word.words())));
    }

    /// Tells whether one of its people is enough in a sentence: for a topic right after the
    /// encounter.
    private static boolean near(Cluster cluster, Sentence sentence, Entry word) {
        int behind = sentence.index() - cluster.clearest().trigger().sentence().index();
        return word.kind() == Kind.TOPIC && behind == 1;
    }

    /// Tells whether those who act are of the encounter: one is enough in a sentence that tells of
    /// it, elsewhere it must be several, or "we".
    private static boolean isPeople(
            Cluster cluster,
            Sentence sentence,
            int verb,
            boolean told,
            List<ActorMention> subjects) {
        Set<Actor> parties = cluster.actors();
        boolean theirs =
                !subjects.isEmpty() && subjects.stream().allMatch(m -> parties.contains(m.actor()));
        if (theirs) {
            boolean plural =
                    Clauses.subjects(sentence, verb).stream()
                            .map(sentence::token)
                            .anyMatch(t -> t.tag().equals("NNS") || t.lower().equals("they"));
            return told || plural || subjects.size() > 1;
        }
        return Clauses.subjects(sentence, verb).stream()
                .map(sentence::token)
                .anyMatch(s ->
                        SEVERAL.contains(s.lower())
                                || (s.tag().equals("NNS") && isNamedIn(parties, s.lower())));
    }

    /// "The ministers" are those of "the health ministers of the G20".
    private static boolean isNamedIn(Set<Actor> parties, String plural) {
        return parties.stream()
                .anyMatch(a ->
                        List.of(a.name().toLowerCase(Locale.ROOT).split(" ", -1)).contains(plural));
    }

    /// Tells whether something was said at the encounter, not about it or after it: "told a meeting
    /// that", "in a call, she said", "who met her separately, said".
    private static boolean isSaidThere(Cluster cluster, Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        return cluster.mentions().stream()
                .map(EncounterMention::trigger)
                .filter(t -> t.sentence().equals(sentence))
                .anyMatch(t -> {
                    String link = sentence.caseOf(t.head());
                    if (t.isVerb()) {
                        boolean relative =
                                tree.is(t.head(), "acl:relcl")
                                        && tree.dominates(verb, t.head())
                                        && t.head() < verb;
                        boolean second =
                                tree.is(verb, "conj")
                                        && tree.head(verb) == t.head()
                                        && tree.children(verb, "nsubj").isEmpty();
                        return relative || second;
                    }
                    boolean within =
                            link.isEmpty() ? tree.is(t.head(), "obj", "iobj") : AT.contains(link);
                    return within && tree.head(t.head()) == verb;
                });
    }

    private static boolean hasObject(Sentence sentence, int verb, Entry word) {
        return word.words().size() > 1
                || !sentence
                        .dependencies()
                        .children(
                                verb, "obj", "dobj", "ccomp", "xcomp", "advcl", "dep", "parataxis")
                        .stream()
                        .filter(c -> c > verb)
                        .toList()
                        .isEmpty();
    }

    /// Returns what a verb says: from behind it, its object of person and "that" left out.
    private static Optional<TextSpan> content(Sentence sentence, int verb, Entry word) {
        Dependencies tree = sentence.dependencies();
        int begin = verb + word.words().size();
        if (word.part() == Part.SAYS || word.kind() == Kind.POSITION) {
            Optional<Integer> clause =
                    tree.children(verb, "ccomp").stream().filter(c -> c > verb).findFirst();
            if (clause.isEmpty() && word.part() == Part.SAYS) {
                return Optional.empty();
            }
            if (clause.isPresent()) {
                begin = Math.max(begin, tree.subtree(clause.get()).getFirst());
            }
        }
        while (begin < sentence.size() - 1 && SKIPPED.contains(sentence.token(begin).lower())) {
            begin++;
        }
        return begin < sentence.size() && begins(sentence.token(begin))
                ? Optional.of(WhySpans.clause(sentence, begin))
                : Optional.empty();
    }

    private static boolean begins(Token token) {
        int first = token.word().codePointAt(0);
        return Character.isLetterOrDigit(first)
                || Character.getType(first) == Character.CURRENCY_SYMBOL;
    }
}
