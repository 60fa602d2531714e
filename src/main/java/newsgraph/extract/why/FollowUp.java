package newsgraph.extract.why;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import newsgraph.article.TextSpan;
import newsgraph.event.Explanation;
import newsgraph.event.Explanation.Kind;
import newsgraph.event.Status;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.retold.Cluster;
import newsgraph.extract.telling.EncounterMention;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.why.WhyLexicon.Entry;
import newsgraph.extract.why.WhyLexicon.Part;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Sentence;

/// What the people of an encounter, or the encounter itself, are said to have done there: in the
/// sentences of its mentions and the ones after the clearest ("The leaders agreed to ...", "They
/// discussed ...").
public final class FollowUp {
    /// How many sentences after the clearest mention are read.
    private static final int REACH = 3;

    /// What only an encounter that took place can give.
    private static final Set<Kind> COMES_OF_IT =
            Collections.unmodifiableSet(EnumSet.of(Kind.OUTCOME, Kind.POSITION));

    private final WhyLexicon lexicon;
    private final Agenda agenda;
    private final SettledThere settled;

    public FollowUp(WhyLexicon lexicon) {
        this.lexicon = lexicon;
        this.agenda = new Agenda(lexicon);
        this.settled = new SettledThere(lexicon);
    }

    /// Returns what the encounter was about and came to, as far as the sentences around its
    /// tellings say.
    public List<Explanation> find(
            Cluster cluster, List<EncounterMention> all, AnnotatedText text, Actors actors) {
        Status status = cluster.status();
        if (status == Status.DENIED || status == Status.CANCELLED) {
            return List.of();
        }
        List<Explanation> found = new ArrayList<>();
        for (Sentence sentence : sentences(cluster, text)) {
            boolean told =
                    cluster.mentions().stream()
                            .anyMatch(m -> m.trigger().sentence().index() == sentence.index());
            boolean far = isFar(cluster, sentence, told);
            for (int verb = 0; verb < sentence.size(); verb++) {
                if (far && !isTopicVerb(sentence, verb)) {
                    continue; // of all that is told far away, nothing else counts
                }
                if (!cluster.hasTriggerAt(sentence.token(verb).span())) {
                    explanation(cluster, all, sentence, verb, told, actors)
                            .filter(e -> status.happened() || e.kind() != Kind.OUTCOME)
                            .filter(e -> WhySpans.tellsSomething(sentence, e.evidence()))
                            .map(e -> WithWhom.without(e, sentence, cluster.parties()))
                            .ifPresent(found::add);
                }
            }
        }
        return shortest(found);
    }

    private boolean isTopicVerb(Sentence sentence, int token) {
        return sentence.token(token).isVerb()
                && plain(sentence, token).filter(e -> e.kind() == Kind.TOPIC).isPresent();
    }

    private Optional<Entry> plain(Sentence sentence, int verb) {
        return lexicon.at(sentence, verb, Part.VERB)
                .or(() -> lexicon.at(sentence, verb, Part.DEED))
                .or(() -> lexicon.at(sentence, verb, Part.FATE))
                .or(() -> lexicon.at(sentence, verb, Part.WANT));
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
        for (int i = first; i < text.sentences().size(); i++) {
            found.putIfAbsent(i, text.sentences().get(i));
        }
        return List.copyOf(found.values());
    }

    private Optional<Explanation> explanation(
            Cluster cluster,
            List<EncounterMention> all,
            Sentence sentence,
            int verb,
            boolean told,
            Actors actors) {
        int behind = Deed.behind(cluster, sentence);
        Optional<Explanation> listed = new Listed(cluster, sentence, lexicon, behind).at(verb);
        if (listed.isPresent()) {
            return listed;
        }
        if (!sentence.token(verb).isVerb()) {
            return Agenda.topicOf(cluster, sentence, verb)
                    .or(() -> Agenda.partOf(cluster, sentence, verb))
                    .or(() -> Agenda.onAgenda(sentence, verb, behind))
                    .or(() -> Upshot.of(cluster, sentence, verb, behind))
                    .or(() -> Argued.of(cluster, sentence, verb, behind, actors));
        }
        if (isFar(cluster, sentence, told)) {
            return deed(cluster, all, sentence, verb, told, actors);
        }
        Optional<Explanation> topic = agenda.agenda(cluster, sentence, verb);
        if (topic.isPresent()) {
            return topic;
        }
        Optional<Explanation> raised = agenda.raised(cluster, sentence, verb, behind);
        if (raised.isPresent()) {
            return raised;
        }
        Optional<Explanation> there = settled.at(cluster, sentence, verb);
        if (there.isPresent()) {
            return there;
        }
        Optional<Explanation> open = agenda.opening(cluster, sentence, verb);
        if (open.isPresent()) {
            return open;
        }
        Optional<Explanation> without = Agenda.without(cluster, sentence, verb);
        if (without.isPresent()) {
            return without;
        }
        return deed(cluster, all, sentence, verb, told, actors);
    }

    private Optional<Explanation> deed(
            Cluster cluster,
            List<EncounterMention> all,
            Sentence sentence,
            int verb,
            boolean told,
            Actors actors) {
        Deed deed = Deed.of(cluster, sentence, verb, actors);
        boolean saidToParty = deed.isSaidToParty(actors);
        Optional<Entry> entry =
                plain(sentence, verb)
                        .or(() ->
                                told || saidToParty
                                        ? lexicon.at(sentence, verb, Part.SAYS)
                                        : Optional.empty());
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Entry word = entry.get();
        boolean soon = (word.part() == Part.VERB || word.part() == Part.WANT) && deed.behind() <= 1;
        boolean idle =
                NoDeed.is(cluster, sentence, verb, word)
                        || (word.part() == Part.WANT && (!soon || !deed.isMeant()))
                        || (word.kind() == Kind.OUTCOME && deed.isOnlyPossible());
        if (idle) {
            return Optional.empty();
        }
        boolean speaks =
                word.kind() != Kind.POSITION || soon || (told && deed.isSaidThere()) || saidToParty;
        if (isFar(cluster, sentence, told) && !(word.kind() == Kind.TOPIC && deed.isByAll())) {
            return Optional.empty();
        }
        boolean near = soon || (word.kind() == Kind.TOPIC && isRightAfter(cluster, sentence));
        boolean comes = word.kind() != Kind.OUTCOME || deed.isOfIt();
        boolean ahead = !cluster.status().happened();
        if (!speaks
                || (COMES_OF_IT.contains(word.kind())
                        && (ahead ? !deed.isAhead() : deed.isPurposed()))
                || (word.part() == Part.FATE && sentence.dependencies().is(verb, "acl:relcl"))
                || (isOfThings(word) && !Itself.isSubject(cluster, sentence, verb))
                || !comes
                || deed.isOvertaken(all)
                || !(isOfPeople(word, deed, near)
                        || saidToParty
                        || Itself.isSubject(cluster, sentence, verb))) {
            return Optional.empty();
        }
        return DeedContent.of(sentence, verb, word)
                .filter(span -> word.kind() != Kind.POSITION || !isOfMeeting(sentence, span))
                .flatMap(span -> withoutTelling(cluster, sentence, span, word.kind()))
                .map(span ->
                        new Explanation(
                                kind(sentence, span, word),
                                span,
                                kind(sentence, span, word) == Kind.POSITION
                                                && deed.subjects().size() == 1
                                        ? Optional.of(deed.subjects().getFirst().actor())
                                        : Optional.empty(),
                                "why/" + String.join("-", word.words())));
    }

    /// "Pressed her for guarantees" tells a position, "pressed her on pensions" a topic.
    private static Kind kind(Sentence sentence, TextSpan span, Entry word) {
        boolean about =
                word.part() == Part.SAYS
                        && sentence.tokens().stream()
                                .filter(t -> t.span().end() <= span.begin())
                                .reduce((a, b) -> b)
                                .filter(t -> DeedContent.isAbout(t.lower()))
                                .isPresent();
        return about ? Kind.TOPIC : word.kind();
    }

    /// Tells whether the encounter's people may be the subject of a word, and are.
    private static boolean isOfPeople(Entry word, Deed deed, boolean near) {
        return switch (word.part()) {
            case WANT -> deed.isTheirs(true);
            case FATE -> false;
            default ->
                    word.kind() != Kind.CAUSE && word.kind() != Kind.PURPOSE && deed.isTheirs(near);
        };
    }

    /// Cuts the words before those that tell of the encounter: "the pay claim | at their meeting".
    private static Optional<TextSpan> withoutTelling(
            Cluster cluster, Sentence sentence, TextSpan span, Kind kind) {
        Optional<Trigger> within =
                cluster.mentions().stream()
                        .map(EncounterMention::trigger)
                        .filter(t -> t.sentence().equals(sentence) && span.covers(t.span()))
                        .min(Comparator.comparing(Trigger::span));
        if (within.isEmpty()) {
            return Optional.of(span);
        }
        int head = within.get().head();
        boolean claim =
                within.get().isVerb() || !sentence.dependencies().children(head, "cop").isEmpty();
        if (claim && kind == Kind.POSITION) {
            return Optional.empty(); // "said that it was in talks"
        }
        Optional<TextSpan> cut = WhySpans.before(sentence, span, head);
        return cut.isEmpty() && kind != Kind.TOPIC ? Optional.of(span) : cut;
    }

    /// "Asked for a meeting with her".
    private static boolean isOfMeeting(Sentence sentence, TextSpan span) {
        return sentence.tokens().stream()
                .filter(t -> span.covers(t.span()))
                .filter(t -> !t.tag().equals("DT") && !t.tag().startsWith("JJ"))
                .findFirst()
                .filter(WhyFinder::isSetting)
                .isPresent();
    }

    /// "Dealt with", "was about": said of the talks, not of the people.
    private static boolean isOfThings(Entry word) {
        return word.kind() == Kind.TOPIC && WhyMarks.THING.has(word.words().getFirst());
    }

    private static boolean isFar(Cluster cluster, Sentence sentence, boolean told) {
        return !told && sentence.index() > lastBefore(cluster, sentence) + REACH;
    }

    /// Returns the sentence of the clearest telling, or of a later one that comes before another
    /// sentence.
    private static int lastBefore(Cluster cluster, Sentence sentence) {
        int clearest = cluster.clearest().trigger().sentence().index();
        return cluster.mentions().stream()
                .mapToInt(m -> m.trigger().sentence().index())
                .filter(i -> i >= clearest && i < sentence.index())
                .max()
                .orElse(clearest);
    }

    /// One of its people is enough for a topic right after the encounter.
    private static boolean isRightAfter(Cluster cluster, Sentence sentence) {
        return sentence.index() - cluster.clearest().trigger().sentence().index() == 1;
    }
}
