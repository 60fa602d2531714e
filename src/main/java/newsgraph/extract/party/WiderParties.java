package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsgraph.event.Encounter;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.clause.Offer;
import newsgraph.extract.clause.StatusLexicon;
import newsgraph.extract.clause.StatusMarks;
import newsgraph.extract.clause.WholeNoun;
import newsgraph.extract.telling.Trigger;
import newsgraph.extract.telling.TriggerLexicon;
import newsgraph.extract.telling.TriggerWord;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// The second, weaker reading of a noun of meeting that names fewer than two parties: whom it is
/// said of ("are in talks"), what was asked ("an invitation to lunch from Voss"), and whatever verb
/// stands over it ("recalled a dinner with Voss"), so far as `governing-verbs` does not say
/// otherwise.
final class WiderParties {
    private static final int MAX_CLIMB = 6;

    private static final Set<String> GOALS = Set.of("for", "to", "into", "from");
    private static final Set<String> PRESENT = Set.of("in", "on", "at", "through", "amid", "under");
    private static final Set<String> COMES = Set.of("come", "fly", "travel", "join", "visit");

    /// What one does about a visit of others.
    private static final Set<String> TELLING =
            Set.of("brief", "talk", "speak", "consult", "confer", "update", "question", "agree");

    private final Governors governors;
    private final TriggerLexicon lexicon;
    private final GoverningVerbs verbs = new GoverningVerbs();
    private final StatusLexicon asking = new StatusLexicon();

    WiderParties(TriggerLexicon lexicon, Governors governors) {
        this.lexicon = lexicon;
        this.governors = governors;
    }

    /// Tells whether a verb says itself who around it takes part in what follows it.
    boolean declares(Sentence sentence, int verb, int noun) {
        boolean passive = Clauses.isPassive(sentence, verb); // "were admitted for talks"
        boolean called = // "was called to a meeting with Lund": takes part as the others do
                passive
                        && sentence.caseOf(noun).equals("to")
                        && sentence.token(verb).lemma().matches("call|summon|invite");
        if (OnTheEve.is(sentence, verb, noun, lexicon)) {
            return true;
        }
        return !called
                && GOALS.contains(sentence.caseOf(noun))
                && sentence.dependencies().children(verb, "compound:prt").isEmpty() // "showed up"
                && verbs.of(sentence.token(verb).lemma())
                        .filter(f -> !passive || f.subject().isPresent() || f.object().isPresent())
                        .isPresent();
    }

    /// Tells whether a side is missing: of "received calls from Lund and Voss" who received them,
    /// of "an offer from Chile for talks between the two sides" who got it.
    static boolean lacks(Parties parties) {
        return parties.known().stream().filter(p -> !Parties.isBuilding(p)).count() < 2
                || parties.found().stream().allMatch(p -> p.rule().equals("participant/from"));
    }

    /// Adds parties until there are two.
    void add(Trigger trigger, TriggerWord.Noun word, Arguments arguments, Parties parties) {
        Sentence sentence = trigger.sentence();
        int noun = WholeNoun.of(sentence, trigger.head());
        climb(sentence, noun, word, arguments, parties);
        if (lacks(parties)) { // "a Norwegian offer of talks"; who answers it comes before
            for (int at : sentence.dependencies().ancestors(noun)) {
                parties.add(
                        Offer.states(sentence, at, arguments), Role.ATTENDEE, "participant/asked");
            }
        }
    }

    /// Goes up from the noun through nouns of asking and telling to the verb over it.
    private void climb(
            Sentence sentence,
            int noun,
            TriggerWord.Noun word,
            Arguments arguments,
            Parties parties) {
        Dependencies tree = sentence.dependencies();
        int at = noun;
        for (int steps = 0; steps < MAX_CLIMB && lacks(parties); steps++) {
            for (int wants : tree.children(at, "csubj")) { // "what Lund wants is a meeting"
                parties.add(
                        ClauseSides.subjects(sentence, wants, arguments),
                        word.owner(),
                        "participant/predicate");
            }
            if (!tree.children(at, "nsubj").isEmpty()) {
                if (tree.children(at, "case").stream()
                        .anyMatch(c -> PRESENT.contains(sentence.token(c).lower()))) {
                    addSubjects(
                            sentence,
                            at,
                            at,
                            word.owner(),
                            "participant/predicate",
                            arguments,
                            parties);
                }
                return;
            }
            int head = tree.head(at);
            if (tree.is(at, "xcomp") && !tree.children(at, "cop").isEmpty()) {
                parties.add( // "is said to be in talks"
                        ClauseSides.subjects(sentence, head, arguments),
                        word.owner(),
                        "participant/predicate");
                return;
            }
            if (head == Dependencies.NONE || tree.is(at, "nsubj", "csubj", "nmod:poss")) {
                return;
            }
            if (sentence.token(head).isVerb()) {
                if (word.type() == Encounter.Type.VISIT && isTopic(sentence, head, at)) {
                    return;
                }
                boolean there = sentence.caseOf(noun).matches("at|in|during");
                Optional<GoverningVerbs.Frame> frame =
                        verbs.of(
                                GoverningVerbs.word(sentence, head),
                                sentence.caseOf(there ? noun : at)); // "heard it at talks"
                addFrame(sentence, head, at, frame, word, arguments, parties);
                return;
            }
            if (sentence.tokens().stream().noneMatch(Token::isVerb)
                    && sentence.caseOf(at).equals("for")) {
                parties.add( // "Lund in Oslo for talks with Voss"
                        arguments.of(List.of(head)), word.owner(), "participant/predicate");
                return;
            }
            boolean joined = tree.is(at, "conj", "dep");
            boolean mediated = Mediators.MEDIATION.contains(sentence.token(head).lemma());
            if (!joined && !mediated && !isAsked(sentence, head)) {
                return;
            }
            if (!joined && !mediated) {
                parties.add(
                        arguments.of(tree.children(head, "nmod:poss")),
                        Role.ATTENDEE,
                        "participant/asked");
                parties.add(
                        Offer.askers(sentence, head, arguments),
                        Role.ATTENDEE,
                        "participant/asked");
                parties.add(
                        Offer.askers(sentence, at, arguments), Role.ATTENDEE, "participant/asked");
            }
            at = head;
        }
    }

    /// "Talked about the visit of Pope Francis", "briefed her on the visit of the king".
    private static boolean isTopic(Sentence sentence, int verb, int noun) {
        String preposition = sentence.caseOf(noun);
        return preposition.matches("about|regarding|concerning")
                || (preposition.matches("on|of|over")
                        && TELLING.contains(sentence.token(verb).lemma()));
    }

    /// Tells whether a noun leads to an encounter: an invitation, an offer, a day or report of it.
    private boolean isAsked(Sentence sentence, int noun) {
        String lemma = sentence.token(noun).lemma();
        return asking.of(StatusLexicon.Part.NOUN, lemma).isPresent()
                || StatusMarks.PART_OF.has(lemma)
                || StatusMarks.HEARSAY.has(lemma)
                || WholeNoun.measures(sentence, noun)
                || !lexicon.nouns(lemma).isEmpty()
                || isPlace(sentence, noun); // "is in Oslo for talks"
    }

    private static boolean isPlace(Sentence sentence, int noun) {
        return sentence.nameAt(noun).filter(n -> n.type() == Name.Type.LOCATION).isPresent();
    }

    private void addFrame(
            Sentence sentence,
            int verb,
            int noun,
            Optional<GoverningVerbs.Frame> frame,
            TriggerWord.Noun word,
            Arguments arguments,
            Parties parties) {
        Optional<Role> subject =
                frame.isEmpty() ? Optional.of(word.owner()) : frame.get().subject();
        String rule = frame.isEmpty() ? "participant/any-verb" : "participant/governing";
        if (frame.isPresent()) {
            if (frame.get().object().isPresent()) {
                parties.add(arguments.objects(verb), frame.get().object().get(), rule);
            }
            for (Map.Entry<String, Role> entry : frame.get().prepositions().entrySet()) {
                List<Integer> heads =
                        new ArrayList<>(
                                Clauses.prepositional(sentence, verb, Set.of(entry.getKey())));
                heads.addAll(Clauses.prepositional(sentence, noun, Set.of(entry.getKey())));
                parties.add(arguments.of(heads), entry.getValue(), rule);
            }
        }
        boolean given =
                sentence.dependencies().is(noun, "obj") && !Governors.isTelling(sentence, verb);
        if (given) { // "promised the families a meeting"
            List<Integer> to = sentence.dependencies().children(verb, "iobj");
            parties.add(arguments.of(to), Role.ATTENDEE, "participant/to");
        }
        boolean others = // "pushed for talks between Lund and Voss"
                frame.isPresent()
                        && !Clauses.prepositional(sentence, noun, Set.of("between")).isEmpty();
        subject.filter(r -> !others)
                .ifPresent(r -> addSubjects(sentence, verb, noun, r, rule, arguments, parties));
        asker(sentence, verb)
                .filter(a -> parties.size() < 2)
                .ifPresent(a -> parties.add(arguments.subjects(a), Role.HOST, "participant/asker"));
    }

    /// Adds whom a clause is about, unless he only reports.
    private void addSubjects(
            Sentence sentence,
            int verb,
            int noun,
            Role role,
            String rule,
            Arguments arguments,
            Parties parties) {
        List<ActorMention> subjects =
                ClauseSides.subjects(sentence, verb, arguments).stream()
                        .filter(s ->
                                governors.takesPart(s, verb)
                                        || Offer.isRefused(sentence, verb, noun, s))
                        .toList();
        parties.add(subjects, role, rule);
    }

    /// Returns the verb by which somebody has another come: "wants him to come for a summit".
    private Optional<Integer> asker(Sentence sentence, int verb) {
        Dependencies tree = sentence.dependencies();
        int head = tree.head(verb);
        boolean bid = // "invited the rebels to start talks"
                head != Dependencies.NONE
                        && (COMES.contains(sentence.token(verb).lemma())
                                || sentence.token(head).lemma().equals("invite"));
        return bid
                        && tree.is(verb, "xcomp", "ccomp", "advcl")
                        && verbs.of(sentence.token(head).lemma())
                                .filter(f -> f.subject().equals(Optional.of(Role.HOST)))
                                .isPresent()
                ? Optional.of(head)
                : Optional.empty();
    }
}
