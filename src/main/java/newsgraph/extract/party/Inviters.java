package newsgraph.extract.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.event.Encounter;
import newsgraph.event.Participation.Role;
import newsgraph.extract.actor.ActorMention;
import newsgraph.extract.actor.Actors;
import newsgraph.extract.clause.Arguments;
import newsgraph.extract.clause.Clauses;
import newsgraph.extract.telling.Party;
import newsgraph.extract.telling.Trigger;
import newsgraph.text.Dependencies;
import newsgraph.text.Name;
import newsgraph.text.Sentence;

/// Who invites somebody for a visit is its host, and stands for the country or house visited:
/// "invited Lund to visit Chile", "accepted an invitation from Voss to visit Santiago".
public record Inviters(Trigger trigger, Arguments arguments) {
    /// How far up the tree the word of inviting may stand.
    private static final int REACH = 3;

    /// Verbs by which an invitation is made, whose subject invites.
    private static final Set<String> MAKING =
            Set.of("extend", "issue", "offer", "make", "send", "renew", "repeat", "convey");

    /// Returns the parties, with who invites and who is invited.
    public static List<Party> with(List<Party> parties, Trigger trigger, Actors actors) {
        Sentence sentence = trigger.sentence();
        Inviters inviters = new Inviters(trigger, new Arguments(sentence, actors));
        return trigger.word().type() == Encounter.Type.VISIT && inviters.isOfPlace()
                ? Stream.concat(
                                sentence.dependencies().ancestors(trigger.head()).stream()
                                        .limit(REACH)
                                        .flatMap(inviters::withObjects),
                                inviters.beside())
                        .filter(a -> sentence.token(a).lemma().matches("invite|invitation"))
                        .findFirst()
                        .flatMap(a -> inviters.of(a, parties))
                        .orElse(parties)
                : parties;
    }

    /// "Accepted an invitation from Voss to visit", whose infinitive a parse hangs on the verb.
    private Stream<Integer> withObjects(int ancestor) {
        return Stream.concat(
                Stream.of(ancestor),
                trigger.sentence().dependencies().children(ancestor, "obj", "nsubj:pass").stream()
                        .filter(o -> o < trigger.first()));
    }

    /// "Visited Chile at the invitation of Lund", "paid a visit at his invitation".
    private Stream<Integer> beside() {
        Sentence sentence = trigger.sentence();
        Dependencies tree = sentence.dependencies();
        int over = tree.head(trigger.head());
        return IntStream.of(trigger.head(), over)
                .filter(v -> v != Dependencies.NONE)
                .boxed()
                .flatMap(v -> tree.children(v, "obl", "nmod").stream())
                .filter(i -> sentence.caseOf(i).matches("at|on|upon"));
    }

    /// Tells whether a place by name or none is visited: not "invited inspectors to visit a plant".
    private boolean isOfPlace() {
        Sentence sentence = trigger.sentence();
        return sentence.dependencies().children(trigger.head(), "obj").stream()
                .allMatch(o -> isPlace(sentence, o));
    }

    private static boolean isPlace(Sentence sentence, int noun) {
        boolean person =
                sentence.nameAt(noun).filter(n -> n.type() == Name.Type.PERSON).isPresent();
        return !person
                && (sentence.token(noun).isProperNoun()
                        || sentence.token(noun).lower().matches("country|capital|nation"));
    }

    private Optional<List<Party>> of(int word, List<Party> parties) {
        boolean verb = trigger.sentence().token(word).isVerb();
        List<ActorMention> hosts = verb ? hosts(word) : hostsOfNoun(word);
        List<ActorMention> guests = verb ? arguments.objects(word) : guestsOfNoun(word);
        boolean nobodysGuest = // not "at the invitation of his counterparts there"
                beside().anyMatch(b -> b == word)
                        && hosts.stream().noneMatch(h -> h.actor().kind() == Actor.Kind.PERSON);
        if (nobodysGuest
                || hosts.stream().noneMatch(Inviters::isOfState)
                || (verb && guests.stream().allMatch(Inviters::isCrowd))) {
            return Optional.empty(); // "invited tourists to visit Chile"
        }
        Parties all = new Parties(trigger);
        all.add(guests, Role.VISITOR, "participant/invited");
        for (Party party : parties) {
            Actor actor = party.mention().actor();
            boolean inviting = hosts.stream().anyMatch(h -> h.actor().equals(actor));
            boolean land = party.role() == Role.HOST && actor.kind() != Actor.Kind.PERSON;
            if (!inviting && !land) {
                all.add(List.of(party.mention()), party.role(), party.rule());
            }
        }
        all.add(hosts, Role.HOST, "participant/inviter");
        return Optional.of(all.found());
    }

    /// Somebody, a country or its government: not "the charity invited her to visit Chile".
    private static boolean isOfState(ActorMention host) {
        Actor.Kind kind = host.actor().kind();
        return kind == Actor.Kind.PERSON
                || kind == Actor.Kind.COUNTRY
                || host.actor()
                        .onBehalfOf()
                        .filter(b -> b.kind() == Actor.Kind.COUNTRY)
                        .isPresent();
    }

    private static boolean isCrowd(ActorMention guest) {
        return guest.actor().kind() == Actor.Kind.GROUP && guest.actor().onBehalfOf().isEmpty();
    }

    private List<ActorMention> hosts(int verb) {
        return Clauses.isPassive(trigger.sentence(), verb) ? by(verb) : arguments.subjects(verb);
    }

    private List<ActorMention> by(int verb) {
        return arguments.of(Clauses.prepositional(trigger.sentence(), verb, Set.of("by")));
    }

    private List<ActorMention> hostsOfNoun(int noun) {
        Dependencies tree = trigger.sentence().dependencies();
        List<Integer> heads = new ArrayList<>(tree.children(noun, "nmod:poss"));
        heads.addAll(Clauses.prepositional(trigger.sentence(), noun, Set.of("from", "of", "by")));
        List<ActorMention> named = arguments.of(heads);
        return named.isEmpty() && isMade(noun) ? arguments.subjects(tree.head(noun)) : named;
    }

    private List<ActorMention> guestsOfNoun(int noun) {
        Sentence sentence = trigger.sentence();
        Set<String> to = Set.of("to", "for");
        List<Integer> heads = new ArrayList<>(Clauses.prepositional(sentence, noun, to));
        if (isMade(noun)) {
            heads.addAll(Clauses.prepositional(sentence, sentence.dependencies().head(noun), to));
        }
        heads.remove(Integer.valueOf(trigger.head()));
        return arguments.of(heads);
    }

    private boolean isMade(int noun) {
        Sentence sentence = trigger.sentence();
        int verb = sentence.dependencies().head(noun);
        return verb != Dependencies.NONE
                && sentence.dependencies().is(noun, "obj")
                && MAKING.contains(sentence.token(verb).lemma());
    }
}
