package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.event.Participation.Role;
import newsgraph.event.Timing;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.extract.telling.Overlap;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.time.Times;
import newsgraph.extract.trigger.FromAfar;
import newsgraph.extract.trigger.HearingSense;
import newsgraph.text.AnnotatedText;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// A hearing, at which members of a parliament question somebody: who does so in other sentences
/// takes part as well ("Brand testified before the committee. Senator Lund pressed him"). The data
/// files `lawmakers` and `questioning-verbs` have the words.
public record Hearing(AnnotatedText text, Actors actors, Times times) {
    /// How many sentences before and behind it somebody may be told to question the witness.
    private static final int BEFORE = 3;

    private static final int BEHIND = 14;

    /// How many tokens a mark may stand behind a name: "Lund (D-Ohio)".
    private static final int MARK = 2;

    private static final Set<String> VERBS = LexiconFile.words("questioning-verbs");

    /// Words of encounters that are hearings where lawmakers hold them.
    private static final Set<String> WORDS =
            Set.of(
                    "hearing",
                    "testify",
                    "testimony",
                    "grill",
                    "question",
                    "quiz",
                    "appear",
                    "before");

    /// Bodies that a hearing is named after.
    private static final Set<String> BODIES = Set.of("committee", "subcommittee", "commission");

    private static final Set<String> OF = Set.of("of", "before", "by");

    private static final Set<String> INTO = Set.of("into");

    /// Returns the parties with those who are told elsewhere to question the witness.
    public List<Party> with(List<Party> parties, Trigger trigger) {
        List<Actor> witnesses =
                isHearing(trigger)
                        ? parties.stream()
                                .map(p -> p.mention().actor())
                                .filter(a -> isNamed(a) && !isLawmaker(a))
                                .toList()
                        : List.of();
        Parties all = new Parties(trigger);
        parties.forEach(p -> all.add(List.of(p.mention()), p.role(), p.rule()));
        boolean appears = trigger.token().lemma().equals("appear");
        if (parties.size() == 1 && !witnesses.isEmpty() && !appears) {
            all.add(body(trigger), Role.HOST, "participant/host");
            all.add(ownBody(trigger), Role.HOST, "participant/host");
        }
        all.add(
                questioners(trigger.sentence(), witnesses, Optional.empty()),
                Role.HOST,
                "participant/questioner");
        if (witnesses.isEmpty() || !isHeld(all.found())) {
            return parties;
        }
        all.add(hosts(trigger), Role.HOST, "participant/of");
        int at = trigger.sentence().index();
        int from = Math.max(0, at - BEFORE);
        int until = Math.min(text.sentences().size(), at + BEHIND + 1);
        for (Sentence sentence : text.sentences().subList(from, until)) {
            all.add(
                    questioners(sentence, witnesses, times.of(trigger.sentence(), trigger.head()))
                            .stream()
                            .filter(m -> isNamed(m.actor()))
                            .toList(),
                    Role.HOST,
                    "participant/questioner");
        }
        return all.found();
    }

    /// "Grilled him at a hearing of the committee"
    private List<ActorMention> hosts(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return trigger.isVerb()
                ? new Arguments(sentence, actors)
                        .of(
                                sentence.tokens().stream()
                                        .filter(t -> t.index() >= trigger.end())
                                        .filter(t -> t.lemma().equals("hearing"))
                                        .flatMap(t ->
                                                Clauses.prepositional(sentence, t.index(), OF)
                                                        .stream())
                                        .toList())
                : List.of();
    }

    /// Tells whether lawmakers hold it: one of the parties is, or the word says so.
    private boolean isHeld(List<Party> parties) {
        return parties.stream()
                .map(Party::mention)
                .anyMatch(m -> isLawmaker(m.actor()) || isBody(m.actor()));
    }

    private static boolean isBody(Actor actor) {
        return Stream.of(actor.name().toLowerCase(Locale.ROOT).split(" ", -1))
                .anyMatch(w -> HearingSense.LAWMAKERS.contains(w.replaceFirst("s$", "")));
    }

    /// "The committee held him in contempt for failing to appear at a hearing"
    private List<ActorMention> body(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        return actors.in(sentence).stream()
                .filter(m -> sentence.dependencies().is(m.head(), "nsubj"))
                .filter(m -> m.actor().kind() == Actor.Kind.ORGANIZATION && isBody(m.actor()))
                .limit(1)
                .toList();
    }

    /// "At a committee hearing": the only committee of which the article tells before.
    private List<ActorMention> ownBody(Trigger trigger) {
        Sentence sentence = trigger.sentence();
        List<String> before =
                sentence.dependencies().children(trigger.head(), "compound").stream()
                        .map(c -> sentence.token(c).lower())
                        .filter(BODIES::contains)
                        .toList();
        List<ActorMention> told =
                actors.mentions().stream()
                        .filter(m -> m.sentence().index() < sentence.index())
                        .filter(m -> before.stream().anyMatch(b -> isCalled(m.actor(), b)))
                        .toList();
        boolean one = told.stream().map(ActorMention::actor).distinct().count() == 1;
        return one ? told.subList(told.size() - 1, told.size()) : List.of();
    }

    private static boolean isCalled(Actor body, String noun) {
        return body.kind() == Actor.Kind.ORGANIZATION
                && List.of(body.name().toLowerCase(Locale.ROOT).split(" ", -1)).contains(noun);
    }

    private List<ActorMention> questioners(
            Sentence sentence, List<Actor> witnesses, Optional<Timing> day) {
        if (FromAfar.is(sentence, 0)) {
            return List.of();
        }
        Arguments arguments = new Arguments(sentence, actors);
        return sentence.tokens().stream()
                .filter(Token::isVerb)
                .filter(t -> Overlap.of(day, times.of(sentence, t.index())))
                .filter(t ->
                        questioned(sentence, t, arguments).stream()
                                .anyMatch(o -> witnesses.contains(o.actor())))
                .flatMap(t -> arguments.subjects(t.index()).stream())
                .filter(m -> isLawmaker(m.actor()))
                .toList();
    }

    /// Returns whom a verb says to be questioned: "pressed him", "laid into him".
    private static List<ActorMention> questioned(
            Sentence sentence, Token verb, Arguments arguments) {
        return VERBS.contains(verb.lemma())
                ? arguments.objects(verb.index())
                : VERBS.contains(verb.lemma() + " into")
                        ? arguments.of(Clauses.prepositional(sentence, verb.index(), INTO))
                        : List.of();
    }

    /// Tells whether somebody is called a member of a parliament anywhere: "Senator Lund", "Lund
    /// (D-Ohio)", "the committee's chairman, Lund", "Lund, who chairs the committee".
    private boolean isLawmaker(Actor actor) {
        return actors.mentions().stream()
                .filter(m -> m.actor().equals(actor))
                .anyMatch(m -> isCalled(m) || isMarked(m));
    }

    private static boolean isCalled(ActorMention mention) {
        Sentence sentence = mention.sentence();
        Dependencies tree = sentence.dependencies();
        int head = mention.head();
        List<Integer> told = new ArrayList<>(List.of(head));
        told.addAll(tree.children(head, "compound", "appos"));
        tree.children(head, "acl:relcl").stream()
                .filter(v -> sentence.token(v).lemma().matches("chair|lead|head|sit"))
                .forEach(told::add);
        if (tree.is(head, "appos")) {
            told.add(tree.head(head));
            told.addAll(tree.children(tree.head(head), "nmod:poss", "compound", "nmod"));
        }
        return told.stream()
                .flatMap(t -> t == head ? Stream.of(t) : tree.subtree(t).stream())
                .anyMatch(t -> HearingSense.isLawmaker(sentence, t));
    }

    private static boolean isMarked(ActorMention mention) {
        Sentence sentence = mention.sentence();
        int mark = mention.end();
        return mark + MARK < sentence.size()
                && sentence.token(mark).tag().equals("-LRB-")
                && sentence.token(mark + 1).word().matches("[DRI](-.*)?");
    }

    /// Tells whether words of meeting may be those of a hearing.
    public static boolean isHearing(Trigger trigger) {
        return trigger.sentence().tokens().subList(trigger.first(), trigger.end()).stream()
                .anyMatch(t -> WORDS.contains(t.lemma()));
    }

    /// Tells whether somebody is a person with a name.
    public static boolean isNamed(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON && !actor.unnamed();
    }
}
