package newsgraph.extract.why;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.retold.Cluster;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// A verb of a sentence that tells of an encounter or goes on about it, and who does it.
///
/// @param subjects who does it, as far as known
/// @param told whether the sentence has a telling of the encounter
/// @param behind how many sentences after the last telling of the encounter
record Deed(
        Cluster cluster,
        Sentence sentence,
        int verb,
        List<ActorMention> subjects,
        boolean told,
        int behind) {
    /// Words for all of the parties, where it is not known whom they stand for.
    private static final Set<String> SEVERAL =
            Set.of("we", "they", "both", "sides", "leaders", "pair", "delegations", "two");

    private static final Set<String> ENCOUNTERS = LexiconFile.words("trigger-nouns", 4);

    /// Verbs of an encounter itself, which are no purpose of one.
    private static final Set<String> MEETS = Set.of("meet", "see", "talk", "speak", "visit");

    private static final Set<String> GOING_ON =
            Set.of("go", "continue", "proceed", "emerge", "manage", "agree");

    /// Prepositions that put what is said into the encounter.
    private static final Set<String> AT = Set.of("in", "at", "during", "on", "to");

    static Deed of(Cluster cluster, Sentence sentence, int verb, Actors actors) {
        List<ActorMention> subjects =
                heads(sentence, verb).stream()
                        .flatMap(s -> actors.all(sentence, s).stream())
                        .toList();
        int behind = behind(cluster, sentence);
        return new Deed(cluster, sentence, verb, subjects, behind == 0, behind);
    }

    /// Returns how many sentences after the last telling of an encounter before it a sentence is; a
    /// negative number where there is none.
    static int behind(Cluster cluster, Sentence sentence) {
        int last =
                cluster.mentions().stream()
                        .mapToInt(m -> m.trigger().sentence().index())
                        .filter(i -> i <= sentence.index())
                        .max()
                        .orElse(Integer.MAX_VALUE / 2);
        return sentence.index() - last;
    }

    /// Tells whether another encounter of those who act is told between the last telling of this
    /// one and the sentence: "He then saw the bishop. They prayed."
    boolean isOvertaken(List<EncounterMention> all) {
        int at = sentence.index();
        return !told
                && all.stream()
                        .filter(EncounterMention::isFull)
                        .filter(m -> !cluster.mentions().contains(m))
                        .filter(m -> m.trigger().sentence().index() < at)
                        .filter(m -> isBehindLast(m.trigger()))
                        .anyMatch(m ->
                                subjects.stream()
                                        .allMatch(s ->
                                                m.parties().stream()
                                                        .anyMatch(p ->
                                                                p.mention()
                                                                        .actor()
                                                                        .equals(s.actor()))));
    }

    private boolean isBehindLast(Trigger other) {
        return cluster.mentions().stream()
                .map(m -> m.trigger().span())
                .filter(t -> t.end() <= sentence.span().begin())
                .allMatch(t -> t.end() <= other.span().begin());
    }

    /// Tells whether it is only what somebody means to do: "used the call to repeat his offer", as
    /// against "went on to repeat it".
    boolean isPurposed() {
        int before = sentence.dependencies().head(verb);
        return verb > 0
                && sentence.token(verb - 1).tag().equals("TO")
                && (before == Dependencies.NONE
                        || !GOING_ON.contains(sentence.token(before).lemma()));
    }

    /// Tells whether it is still to come: "is expected to warn", "will urge".
    boolean isAhead() {
        return verb > 0 && sentence.token(verb - 1).tag().matches("TO|MD");
    }

    /// Tells whether one of its people means to do something there: not "does not want to", nor
    /// "hopes to arrange a meeting".
    boolean isMeant() {
        boolean negated =
                sentence.tokens().subList(Math.max(0, verb - 3), verb).stream()
                        .anyMatch(t -> t.lower().matches("not|n't|n\\u2019t|never|no"));
        Dependencies tree = sentence.dependencies();
        boolean another =
                tree.children(verb, "xcomp").stream()
                        .flatMap(x ->
                                Stream.concat(
                                        Stream.of(x), tree.children(x, "obj", "obl").stream()))
                        .map(o -> sentence.token(o).lemma())
                        .anyMatch(o -> ENCOUNTERS.contains(o) || MEETS.contains(o));
        boolean beside = tree.is(verb, "acl:relcl") || isAhead();
        return !negated
                && !another
                && !beside
                && !subjects.isEmpty()
                && subjects.stream().allMatch(m -> cluster.actors().contains(m.actor()));
    }

    /// "If they cannot narrow their differences".
    boolean isOnlyPossible() {
        return sentence.tokens().subList(Math.max(0, verb - 2), verb).stream()
                .anyMatch(t -> t.lower().matches("can|cannot|could|may|might|must|should|if"));
    }

    /// Tells whether several of its people, and nobody else, are known to act.
    boolean isByAll() {
        return subjects.size() > 1
                && subjects.stream().allMatch(m -> cluster.actors().contains(m.actor()));
    }

    /// Tells whether those who act are of the encounter: one is enough in a sentence that tells of
    /// it, elsewhere it must be several, or "we".
    ///
    /// @param one whether one of its people is enough here, too
    boolean isTheirs(boolean one) {
        Set<Actor> parties = cluster.actors();
        if (!subjects.isEmpty() && subjects.stream().allMatch(m -> parties.contains(m.actor()))) {
            boolean plural =
                    heads().stream()
                            .map(sentence::token)
                            .anyMatch(t -> t.tag().equals("NNS") || t.lower().equals("they"));
            return told || one || plural || subjects.size() > 1;
        }
        return isSecond()
                || heads().stream()
                        .filter(this::isBare)
                        .map(sentence::token)
                        .anyMatch(s ->
                                SEVERAL.contains(s.lower())
                                        || (s.tag().equals("NNS")
                                                && isNamedIn(parties, s.lower())));
    }

    /// "They", "the ministers", "both sides"; "world leaders" are others.
    private boolean isBare(int head) {
        return sentence.dependencies().children(head, "compound", "nmod").isEmpty();
    }

    /// Tells whether an act in the sentence of the encounter comes of it: told after it, or over it
    /// ("agreed at a meeting"). "The day she opened the bridge, he met her" tells of none.
    boolean isOfIt() {
        return !told
                || here().stream()
                        .anyMatch(t ->
                                t.head() < verb
                                        || sentence.dependencies().dominates(verb, t.head()));
    }

    /// "The ministers" are those of "the health ministers of the G20".
    private static boolean isNamedIn(Set<Actor> parties, String plural) {
        return parties.stream()
                .anyMatch(a ->
                        List.of(a.name().toLowerCase(Locale.ROOT).split(" ", -1)).contains(plural));
    }

    private List<Integer> heads() {
        return heads(sentence, verb);
    }

    /// Returns the subjects; of a verb right after "who" the word before that, wherever the tree
    /// hangs it.
    private static List<Integer> heads(Sentence sentence, int verb) {
        if (verb > 1 && sentence.token(verb - 1).lower().equals("who")) {
            boolean comma = sentence.token(verb - 2).word().equals(",");
            return verb > 2 || !comma ? List.of(verb - (comma ? 3 : 2)) : List.of();
        }
        return Clauses.subjects(sentence, verb);
    }

    /// Tells whether the verb goes on from that of the encounter: "met and pledged".
    private boolean isSecond() {
        Dependencies tree = sentence.dependencies();
        return tree.is(verb, "conj")
                && tree.children(verb, "nsubj", "nsubj:pass").isEmpty()
                && here().stream().anyMatch(t -> t.isVerb() && tree.head(verb) == t.head());
    }

    /// Tells whether something was said at the encounter, not about it or after it: "told a meeting
    /// that", "in a call, she said", "who met her separately, said".
    boolean isSaidThere() {
        return isSecond() || here().stream().anyMatch(this::isAt);
    }

    private boolean isAt(Trigger trigger) {
        Dependencies tree = sentence.dependencies();
        if (trigger.isVerb()) {
            return tree.is(trigger.head(), "acl:relcl")
                    && tree.dominates(verb, trigger.head())
                    && trigger.head() < verb;
        }
        String link = sentence.caseOf(trigger.head());
        boolean within =
                link.isEmpty() ? tree.is(trigger.head(), "obj", "iobj") : AT.contains(link);
        return within && tree.head(trigger.head()) == verb;
    }

    private List<Trigger> here() {
        return cluster.mentions().stream()
                .map(EncounterMention::trigger)
                .filter(t -> t.sentence().equals(sentence))
                .toList();
    }

    /// "He told her that the bridge would close", both of the encounter, soon after it.
    boolean isSaidToParty(Actors actors) {
        List<Actor> speakers = subjects.stream().map(ActorMention::actor).toList();
        return WhyMarks.ADDRESS.has(sentence.token(verb).lemma())
                && behind >= 0
                && behind <= 2
                && !sentence.dependencies().is(verb, "acl:relcl")
                && (speakers.isEmpty() || speakers.stream().anyMatch(cluster.actors()::contains))
                && sentence.dependencies().children(verb, "obj", "iobj").stream()
                        .anyMatch(o -> isOther(actors, o, speakers));
    }

    /// Tells whether a word stands for one of the encounter's people who does not speak, or for
    /// somebody not known ("him").
    private boolean isOther(Actors actors, int word, List<Actor> speakers) {
        List<ActorMention> found = actors.all(sentence, word);
        return found.isEmpty()
                ? sentence.token(word).tag().equals("PRP") && !speakers.isEmpty()
                : found.stream()
                        .map(ActorMention::actor)
                        .anyMatch(a -> cluster.actors().contains(a) && !speakers.contains(a));
    }
}
