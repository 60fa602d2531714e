package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.text.Dependencies;
import newsgraph.text.Sentence;

/// Ties a description to the person whose name stands beside it: "George Lee, a former senator
/// who", "the energy minister, Ann Hill,".
final class Appositions {
    /// How many tokens may follow a noun in what describes a person.
    static final int LONGEST_PHRASE = 6;

    /// How many tokens "who calls himself" has.
    private static final int LONGEST_LINK = 3;

    /// Tags of those tokens.
    static final String PHRASE = "IN|DT|JJ.*|NN.*|CD|POS|HYPH|PRP\\$|VBN|RB";

    /// What may stand behind a name: "Fiona Mayhew QC".
    private static final String POSTNOMINAL = "QC|KC|SC|MP|MEP|MSP|TD|Jr\\.?|Sr\\.?|OBE|CBE|SJ";

    /// Rules that tell who is meant by an office alone.
    static final String APPOSITION = "actor/apposition";

    static final Set<String> BY_OFFICE = Set.of("actor/title", "actor/office");

    private Appositions() {}

    /// Returns the mentions, descriptions among them tied to whom they describe.
    ///
    /// @param mentions in order of the text
    static List<ActorMention> tie(List<ActorMention> mentions) {
        List<ActorMention> tied = new ArrayList<>(mentions);
        // from the end, so that of two descriptions before a name the first is tied as well
        for (int i = mentions.size() - 1; i >= 0; i--) {
            ActorMention description = mentions.get(i);
            if (isParsedBody(mentions, i)) {
                tied.set(i, description.of(tied.get(i + 1).actor(), APPOSITION));
            } else if (isDescription(description)) {
                Optional<ActorMention> before = at(mentions, previous(mentions, i), description);
                Optional<ActorMention> after = at(tied, next(mentions, i), description);
                Optional<ActorMention> named =
                        before.filter(b -> isNamed(b) && areBeside(b, description))
                                .filter(b -> !isSubjectWithName(description, after))
                                .or(() ->
                                        after.filter(a -> isNamed(a) && areBeside(description, a)))
                                .filter(n ->
                                        description.actor().unnamed()
                                                || description.actor().equals(n.actor())
                                                || isParsed(n, description));
                int at = i;
                named.or(() -> after.filter(a -> isCalled(description, a)))
                        .ifPresent(n -> tied.set(at, description.of(n.actor(), APPOSITION)));
            }
        }
        for (int i = 1; i < mentions.size(); i++) {
            ActorMention more = tied.get(i);
            int before = previousPerson(tied, i);
            if (before >= 0 && SecondDescription.is(tied.get(before), more)) {
                tied.set(i, more.of(tied.get(before).actor(), APPOSITION));
            }
        }
        return tied;
    }

    /// Tells whether the name of a body or country follows that a noun in the singular describes:
    /// "its affiliate, Blue Pay,", not "the carmaker, Spain and Chile".
    private static boolean isParsedBody(List<ActorMention> mentions, int index) {
        if (index + 1 >= mentions.size()) {
            return false;
        }
        ActorMention description = mentions.get(index);
        ActorMention name = mentions.get(index + 1);
        Sentence sentence = description.sentence();
        return description.actor().unnamed()
                && sentence.index() == name.sentence().index()
                && sentence.token(description.head()).tag().equals("NN")
                && name.actor().kind() != Actor.Kind.PERSON
                && name.actor().kind() != Actor.Kind.GROUP
                && !name.actor().unnamed()
                && NamedBodies.explains(sentence.dependencies(), description.head(), name.head())
                && sentence.dependencies().children(name.head(), "conj").isEmpty()
                && sentence.dependencies().children(description.head(), "conj").isEmpty()
                && isSetOffName(sentence, description.end(), name);
    }

    /// Tells whether a name stands between commas, the first right behind a noun.
    private static boolean isSetOffName(Sentence sentence, int comma, ActorMention name) {
        int first = sentence.token(comma + 1).tag().equals("DT") ? comma + 2 : comma + 1;
        return sentence.token(comma).word().equals(",")
                && (name.first() == comma + 1 || name.first() == first)
                && (name.end() >= sentence.size()
                        || sentence.token(name.end()).tag().matches("[,.:]|-RRB-|''"));
    }

    /// Returns the index of the next person: "counsel for the board, Judith Mays", past a place
    /// taken for one: "the head of a firm from Biel, Yann Rossel".
    private static int next(List<ActorMention> mentions, int from) {
        ActorMention noun = mentions.get(from);
        int at = from + 1;
        while (at < mentions.size() && mentions.get(at).sentence().equals(noun.sentence())) {
            ActorMention name = mentions.get(at);
            if (name.sentence().dependencies().is(name.head(), "appos")
                    && name.sentence().dependencies().head(name.head()) == noun.head()
                    && !name.actor().unnamed()
                    && name.actor().kind() == Actor.Kind.PERSON) {
                return at;
            }
            at++;
        }
        at = from + 1;
        while (at < mentions.size()
                && (mentions.get(at).actor().kind() != Actor.Kind.PERSON
                        || isWithin(mentions.get(at), mentions.get(from)))) {
            at++;
        }
        return at;
    }

    /// "Her choice for police chief, Ann Hill": the chief is told of within.
    private static boolean isWithin(ActorMention part, ActorMention whole) {
        return part.sentence().index() == whole.sentence().index() && part.end() <= whole.end();
    }

    private static int previousPerson(List<ActorMention> mentions, int from) {
        int at = from - 1;
        while (at >= 0 && mentions.get(at).actor().kind() != Actor.Kind.PERSON) {
            at--;
        }
        return at;
    }

    /// Returns the index of what stands before a description: "Ann Hill, Lund's sister", where Lund
    /// is within.
    private static int previous(List<ActorMention> mentions, int description) {
        int at = description - 1;
        while (at >= 0 && mentions.get(at).span().overlaps(mentions.get(description).span())) {
            at--;
        }
        return at;
    }

    /// "An admiral named Piet Groot".
    private static boolean isCalled(ActorMention description, ActorMention named) {
        Sentence sentence = description.sentence();
        int from = description.end();
        int until = named.first();
        String between =
                until <= from || until > from + LONGEST_LINK
                        ? ""
                        : NameFinder.words(sentence, from, until).toLowerCase(Locale.ROOT);
        boolean rings = // "the governor called Ann Hill on Monday"
                between.equals("called") && sentence.token(from).tag().equals("VBD");
        return !rings
                && between.matches(
                        "named|called|nicknamed|known as|(who|that) calls (him|her)self|who is"
                                + " called");
    }

    /// "The bank's president, Ann Hill" is she, also where the president of a country was told of.
    private static boolean isDescription(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.PERSON
                && (mention.actor().unnamed() || BY_OFFICE.contains(mention.rule()));
    }

    private static boolean isNamed(ActorMention mention) {
        return !BY_OFFICE.contains(mention.rule());
    }

    private static Optional<ActorMention> at(
            List<ActorMention> mentions, int index, ActorMention beside) {
        return index < 0 || index >= mentions.size()
                ? Optional.empty()
                : Optional.of(mentions.get(index))
                        .filter(m -> m.sentence().index() == beside.sentence().index())
                        .filter(m -> m.actor().kind() == Actor.Kind.PERSON && !m.actor().unnamed());
    }

    /// "At a meeting with Lund, Chile's minister, Ann Hill, said": who says it is no apposition.
    private static boolean isSubjectWithName(
            ActorMention description, Optional<ActorMention> after) {
        Dependencies tree = description.sentence().dependencies();
        return tree.is(description.head(), "nsubj", "nsubj:pass")
                && after.filter(a -> isNamed(a) && areBeside(description, a))
                        .filter(a -> isParsed(description, a))
                        .isPresent();
    }

    /// Tells whether a comma parts two mentions and one explains the other.
    private static boolean areBeside(ActorMention first, ActorMention second) {
        Sentence sentence = first.sentence();
        int before = second.first() - 1;
        if (before > first.end()) {
            before -= Once.words(sentence, before);
        }
        if (before > first.end() + 1 && sentence.token(before).tag().equals("POS")) {
            before -= 2; // "one of the mayors, Oslo's Ann Hill,"
        }
        boolean comma = second.first() > first.end() && sentence.token(before).word().equals(",");
        return comma && (isParsed(first, second) || isSetOff(first, second)) && !isOwned(second);
    }

    private static boolean isParsed(ActorMention one, ActorMention other) {
        Dependencies tree = one.sentence().dependencies();
        int noun = tree.head(one.head()); // "his old friend Ann Hill, an official in his office"
        boolean called =
                tree.is(one.head(), "dep", "appos")
                        && noun == one.first() - 1
                        && tree.is(other.head(), "appos")
                        && tree.head(other.head()) == noun;
        return called
                || (tree.is(other.head(), "appos") && tree.head(other.head()) == one.head())
                || (tree.is(one.head(), "appos") && tree.head(one.head()) == other.head());
    }

    /// "Lund, her lawyer and Voss": nobody is his own lawyer; not "Lund, her lawyer and friend,",
    /// but "Lund, her husband and son,".
    private static boolean isOwned(ActorMention description) {
        Sentence sentence = description.sentence();
        OptionalInt end = SecondDescription.end(sentence, description.end());
        return sentence.token(description.first()).tag().equals("PRP$")
                && !isClosed(sentence, description.end())
                && (end.isEmpty()
                        || (Relatives.isOfFamily(sentence.token(description.head()))
                                && Relatives.isOfFamily(sentence.token(end.getAsInt() - 1))));
    }

    /// "Sacked Lund, her driver, in May", "met Lund, her driver.": no list goes on.
    private static boolean isClosed(Sentence sentence, int end) {
        return end >= sentence.size()
                || sentence.token(end).word().equals(".")
                || (sentence.token(end).word().equals(",")
                        && end + 1 < sentence.size()
                        && sentence.token(end + 1).tag().matches("IN|TO|VB.|MD|W.*|RB"));
    }

    /// Tells whether nothing but a phrase of the first stands before the comma, and a mark closes
    /// the second: "the owner of the yard, Ann Hill,". What "and" goes on with may be a list.
    private static boolean isSetOff(ActorMention first, ActorMention second) {
        Sentence sentence = first.sentence();
        int comma = second.first() - 1 - Once.words(sentence, second.first() - 1);
        if (comma > first.end() + 1 && sentence.token(comma).tag().equals("POS")) {
            comma -= 2;
        }
        int end = second.end();
        if (end < sentence.size() && sentence.token(end).word().matches(POSTNOMINAL)) {
            end++;
        }
        boolean closed =
                end >= sentence.size() || sentence.token(end).tag().matches("[,.:]|-RRB-|''");
        closed |=
                second.actor().unnamed()
                        && end + 1 < sentence.size()
                        && sentence.token(end).lower().equals("and")
                        && SecondDescription.isBareOrFirst(sentence, end + 1);
        closed |=
                first.end() == comma
                        && end < sentence.size()
                        && sentence.token(second.first()).tag().equals("DT")
                        && sentence.token(end).lower().matches("who|whom|whose|s?he|they|i|we");
        if (isAge(sentence, first.end(), comma)) {
            return closed || sentence.token(end).lower().matches("who|whose");
        }
        boolean linked =
                first.end() == comma
                        || (sentence.token(first.end()).tag().equals("RB")
                                && comma == first.end() + 1)
                        || (sentence.token(first.end()).tag().equals("IN")
                                && comma - first.end() <= LONGEST_PHRASE);
        return closed
                && linked
                && sentence.tokens().subList(first.end(), comma).stream()
                        .allMatch(t -> t.tag().matches(PHRASE));
    }

    /// "Ann Hill, 51, a county sheriff"
    private static boolean isAge(Sentence sentence, int from, int comma) {
        return comma == from + 2
                && sentence.token(from).word().equals(",")
                && sentence.token(from + 1).word().matches("\\d\\d");
    }
}
