package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.knowledge.Entry;
import newsgraph.knowledge.Entry.Gender;
import newsgraph.text.Sentence;

/// Ties each phrase to its actor.
final class Resolver {
    private static final Set<String> STATES = LexiconFile.words("state-nouns");

    private final Names names;
    private final Nations nations;
    private final Offices offices;
    private final People people;
    private final Bodies bodies;
    private final CommonActors common = new CommonActors();
    private final Members members;
    private final Officers officers;
    private final Inhabitants inhabitants;
    private final Map<Actor, List<Actor>> sides = new HashMap<>();
    private final Map<Actor, List<Actor>> states = new HashMap<>();
    private final Map<Human, Actor> persons = new HashMap<>();
    private final Set<String> countries;
    private final Set<String> home;

    Resolver(Names names, Nations nations, Offices offices, People people) {
        this.names = names;
        this.nations = nations;
        this.offices = offices;
        this.people = people;
        this.bodies = new Bodies(names);
        this.members = new Members(names, nations, bodies);
        this.officers = new Officers(members, people, this::person);
        this.inhabitants = new Inhabitants(names, nations, people);
        this.home = places(names.bySentence().getOrDefault(0, List.of()));
        this.countries =
                names.bySentence().values().stream()
                        .flatMap(List::stream)
                        .filter(n -> n.type() != NameSpan.Type.PERSON)
                        .flatMap(n -> nations.bodies(n).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Returns the mentions of the phrases, which must come in order of the text.
    List<ActorMention> mentions(List<Phrase> phrases) {
        List<ActorMention> mentions = new ArrayList<>();
        for (Phrase phrase : phrases) {
            switch (phrase.reference()) {
                case Reference.Named ignored ->
                        people.of(phrase)
                                .ifPresent(h -> mentions.add(mention(phrase, person(h), "name")));
                case Reference.Bearer bearer -> mentions.add(bearer(phrase, bearer.title()));
                case Reference.Body body ->
                        mentions.add(mention(phrase, bodies.of(body.name()), "body"));
                case Reference.Common noun when inhabitants.of(phrase).isPresent() ->
                        mentions.add(
                                mention(
                                        phrase,
                                        person(inhabitants.of(phrase).get()),
                                        "description"));
                case Reference.Common noun -> {
                    Optional<Actor> owner = owner(phrase.sentence(), noun.owner());
                    Actor actor = common.of(noun, phrase.span(), owner);
                    boolean joint = !members.of(phrase, actor).isEmpty();
                    mentions.add(mention(phrase, actor, joint ? "joint-group" : "common-noun"));
                    sides.putIfAbsent(actor, officers.of(phrase, actor, noun.noun()));
                    states.putIfAbsent(actor, officers.states(phrase, actor));
                }
            }
        }
        return mentions;
    }

    /// Returns every name of a body, in order of the text, also where it is only part of a title.
    List<ActorMention> bodyNames() {
        return bodies.mentions(names);
    }

    /// Returns the sides of each group; none for a group of one side.
    Map<Actor, List<Actor>> sides() {
        return sides;
    }

    /// Returns the states of each group that joins officers of several; none for another group.
    Map<Actor, List<Actor>> states() {
        return states;
    }

    private static ActorMention mention(Phrase phrase, Actor actor, String rule) {
        return new ActorMention(
                actor,
                phrase.sentence(),
                phrase.first(),
                phrase.end(),
                phrase.head(),
                "actor/" + rule);
    }

    private ActorMention bearer(Phrase phrase, TitleSpan title) {
        Optional<Entry.Person> holder =
                isOfOther(phrase, title)
                        ? Optional.empty()
                        : offices.holder(title.title(), countries);
        boolean known = // of another country than the article's own
                holder.isPresent()
                        && !title.title().of().isEmpty()
                        && title.title().of().stream().noneMatch(home::contains);
        List<Human> fitting =
                people.all().stream()
                        .filter(h -> h.fits(title.title()) && Bearers.fits(h, phrase, title))
                        .filter(h ->
                                !known || h.entry().equals(holder) || h.fitsPlaced(title.title()))
                        .toList();
        Optional<Human> human = Bearers.of(title.title(), fitting, phrase);
        if (human.isPresent()) {
            human.get().add(phrase);
            return mention(phrase, person(human.get()), "title");
        }
        if (fitting.isEmpty() && holder.isPresent()) {
            Human held = people.add(holder.get(), phrase);
            held.add(phrase);
            return mention(phrase, person(held), "office");
        }
        return mention(phrase, unnamed(phrase, title), "common-noun");
    }

    /// Returns the countries of the places in a lead, as in its dateline.
    private Set<String> places(List<NameSpan> lead) {
        return lead.stream()
                .filter(n -> n.type() == NameSpan.Type.PLACE)
                .flatMap(n -> nations.bodies(n).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// "The bank's president", who is not the country's.
    private boolean isOfOther(Phrase phrase, TitleSpan title) {
        Sentence sentence = phrase.sentence();
        return title.owner().stream()
                .filter(o -> sentence.token(o).tag().matches("NNS?"))
                .filter(o -> names.at(sentence, o).isEmpty())
                .filter(o -> nations.endingAt(sentence, o).isEmpty())
                .anyMatch(o -> !STATES.contains(sentence.token(o).lemma()));
    }

    private Actor unnamed(Phrase phrase, TitleSpan title) {
        Reference.Common noun =
                new Reference.Common(
                        CommonNouns.withoutArticle(phrase.sentence(), phrase.first(), phrase.end()),
                        Actor.Kind.PERSON,
                        phrase.sentence().token(title.head()).lower(),
                        true,
                        title.owner());
        return common.of(noun, phrase.span(), owner(phrase.sentence(), title.owner()));
    }

    private Actor person(Human human) {
        Actor known = persons.get(human);
        if (known != null) {
            return known;
        }
        Optional<Actor> body =
                human.titles().stream().anyMatch(t -> t.kind() == Title.Kind.SPEAKER)
                        ? human.phrases().stream().flatMap(p -> spokenFor(p).stream()).findFirst()
                        : Optional.empty();
        Actor actor =
                new Actor(
                        fullName(human),
                        Actor.Kind.PERSON,
                        human.naming(),
                        human.entry().map(e -> e.id()),
                        false,
                        body);
        persons.put(human, actor);
        return actor;
    }

    /// Returns a name of one word with the place that tells whose it is: "Felipe of Spain".
    private String fullName(Human human) {
        return PersonNames.words(human.name()).size() > 1
                ? human.name()
                : human.phrases().stream()
                        .flatMap(p -> placeBehind(p).stream())
                        .findFirst()
                        .map(place -> human.name() + " of " + place)
                        .orElse(human.name());
    }

    private Optional<String> placeBehind(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int of = phrase.end();
        boolean titled =
                phrase.reference() instanceof Reference.Named named
                        && named.titles().stream().anyMatch(t -> t.kind() != Title.Kind.ADDRESS);
        if (!titled || of + 1 >= sentence.size() || !sentence.token(of).lower().equals("of")) {
            return Optional.empty();
        }
        int from = sentence.token(of + 1).lower().equals("the") ? of + 2 : of + 1;
        return names.in(sentence).stream()
                .filter(n -> n.first() == from && n.type() != NameSpan.Type.PERSON)
                .map(n -> NameFinder.words(sentence, of + 1, n.end()))
                .findFirst();
    }

    /// Returns whom a person of the article is; empty for an actor of another kind.
    private Stream<Human> humans(Actor actor) {
        return persons.entrySet().stream()
                .filter(e -> e.getValue().equals(actor))
                .map(Map.Entry::getKey);
    }

    private Stream<Title> titles(Actor person) {
        return humans(person).flatMap(h -> h.titles().stream());
    }

    /// Returns whether "he" or "she" is said of an actor.
    Gender gender(Actor actor) {
        return humans(actor).map(Human::gender).findFirst().orElse(Gender.UNKNOWN);
    }

    /// Tells whether a person bears a title that ends with a noun ("prime minister").
    boolean bears(Actor actor, String noun) {
        return titles(actor)
                .anyMatch(t ->
                        t.words().equals(noun)
                                || t.words().endsWith(" " + noun)
                                || t.words().startsWith(noun + " of ")
                                || (noun.equals("leader") && t.kind() == Title.Kind.RULER));
    }

    /// Tells whether a person bears such a title now; no head of government is just a minister.
    boolean holds(Actor actor, String noun) {
        return titles(actor)
                .filter(t -> t.state() == Title.State.NOW)
                .anyMatch(t ->
                        t.words().equals(noun)
                                || (t.words().endsWith(" " + noun)
                                        && !(noun.equals("minister")
                                                && t.kind() == Title.Kind.RULER))
                                || t.words().startsWith(noun + " of ")
                                || (noun.equals("leader") && t.kind() == Title.Kind.RULER));
    }

    /// Tells whether a person bears any title but a form of address.
    boolean isTitled(Actor actor) {
        return titles(actor).anyMatch(t -> t.kind() != Title.Kind.ADDRESS);
    }

    /// Tells whether a person is in office in other states than a collective names.
    boolean isForeign(Actor actor, Sentence sentence, Collective collective) {
        return humans(actor)
                .anyMatch(h -> Foreigners.areOf(h.titles(), nations, sentence, collective));
    }

    /// Returns the bodies and countries of the titles that a person bears now.
    Set<Actor> bodies(Actor actor) {
        return titles(actor)
                .filter(t -> t.state() == Title.State.NOW)
                .flatMap(t -> t.of().stream())
                .flatMap(of -> bodies.called(of).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Returns who has somebody's office in a country.
    Optional<Actor> counterpart(Actor actor, Actor country) {
        return Counterparts.of(actor, country, persons, people.all(), this::person);
    }

    private Optional<Actor> spokenFor(Phrase phrase) {
        return phrase.reference() instanceof Reference.Named named
                ? owner(phrase.sentence(), named.owner())
                : Optional.empty();
    }

    /// Returns the actor that a group, title or spokesperson belongs to, by a token of its name.
    private Optional<Actor> owner(Sentence sentence, OptionalInt token) {
        if (token.isEmpty()) {
            return Optional.empty();
        }
        int at = token.getAsInt();
        Optional<NameSpan> name = names.at(sentence, at);
        if (name.isPresent()) {
            return name.get().type() == NameSpan.Type.PERSON
                    ? people.called(name.get()).map(this::person)
                    : Optional.of(bodies.of(name.get()));
        }
        return nations.endingAt(sentence, at)
                .map(n -> bodies.of(n.country(), sentence.span(n.first(), at + 1)));
    }
}
