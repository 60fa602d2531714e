package newsgraph.extract.actor;

import java.util.List;
import java.util.Set;
import newsgraph.event.Actor;
import newsgraph.extract.lexicon.LexiconFile;
import newsgraph.knowledge.Entry.Gender;
import newsgraph.text.Sentence;

/// Who can be called by the noun of a collective: "the two generals" are no ministers, "both men"
/// no women.
///
/// @param sentence where the collective stands
record CalledSo(Collective collective, Sentence sentence, Resolver resolver) {
    /// Titles that anybody in office may be called by.
    private static final Set<String> GENERAL =
            Set.of("leader", "official", "chief", "head", "representative", "delegate", "envoy");

    /// How many letters of a word are enough to know it again.
    private static final int STEM = 5;

    private static final Set<String> MOTION = LexiconFile.words("motion-verbs");

    /// Tells whether a group is called by the noun.
    boolean isOfSameNoun(ActorMention mention) {
        return mention.actor().kind() == Actor.Kind.GROUP
                && mention.sentence()
                        .token(mention.head())
                        .lemma()
                        .equals(sentence.token(collective.head()).lemma());
    }

    /// "The union leaders" are not the two guests told of before, where no union was.
    ///
    /// @param told what is told of in the sentences before
    boolean isStrange(List<List<ActorMention>> told) {
        int before = collective.head() - 1;
        String kind = before > collective.first() ? sentence.token(before).lower() : "";
        return GENERAL.contains(sentence.token(collective.head()).lemma())
                && !kind.isEmpty()
                && !kind.matches("world|fellow|state|government")
                && sentence.token(before).tag().equals("NN")
                && told.stream()
                        .flatMap(List::stream)
                        .flatMap(m -> m.sentence().tokens().stream())
                        .noneMatch(t -> t.span().end() <= begin(before) && isOf(kind, t.lower()));
    }

    private int begin(int token) {
        return sentence.token(token).span().begin();
    }

    /// "Unions" for "union", "unionist" too
    private static boolean isOf(String kind, String word) {
        return word.startsWith(kind.substring(0, Math.min(kind.length(), STEM)));
    }

    /// Tells whether a group before is called by the noun.
    boolean isAlready(ArticleActors known) {
        return known.mentions().stream()
                .filter(m -> m.span().end() <= sentence.token(collective.first()).span().begin())
                .anyMatch(this::isOfSameNoun);
    }

    /// Tells whether somebody bears the title that the collective is called by, in full where it is
    /// one ("the two foreign ministers").
    boolean bears(Actor actor) {
        if (resolver.isForeign(actor, sentence, collective)) {
            return false;
        }
        int head = collective.head();
        String noun = sentence.token(head).lemma();
        String before = head > 0 ? sentence.token(head - 1).lower() + " " + noun : noun;
        boolean whole = ActorWords.title(before).isPresent();
        return GENERAL.contains(noun) // "the two leaders" may be elected only
                ? resolver.bears(actor, noun)
                : (whole ? Set.of(before) : SameNouns.of(noun))
                                .stream().anyMatch(n -> resolver.holds(actor, n))
                        || resolver.holds(actor, "counterpart");
    }

    /// Tells whether a mention is of somebody who can be called so: "the visitors" have come.
    boolean canBe(ActorMention mention) {
        boolean came =
                !sentence.token(collective.head()).lemma().equals("visitor")
                        || mention.sentence().tokens().stream()
                                .anyMatch(t -> MOTION.contains(t.lemma()));
        return came && canBe(mention.actor());
    }

    /// "The two generals" are no ministers, "both Chilean leaders" none of Spain.
    boolean canBe(Actor actor) {
        if (resolver.isForeign(actor, sentence, collective)) {
            return false;
        }
        String noun = sentence.token(collective.head()).lemma();
        boolean office =
                ActorWords.title(noun).filter(t -> t.kind() != Title.Kind.ADDRESS).isPresent();
        return !office || GENERAL.contains(noun) || bears(actor) || !resolver.isTitled(actor);
    }

    /// "A spokesman, Bo Voss, said"; "according to Voss": he only tells of them.
    boolean isMouthpiece(ActorMention mention) {
        Sentence within = mention.sentence();
        int first = mention.first();
        boolean source =
                within.equals(sentence)
                        && first > 1
                        && within.token(first - 1).lower().equals("to")
                        && within.token(first - 2).lower().equals("according");
        return source
                || (mention.actor().onBehalfOf().isPresent()
                        && !mention.actor().unnamed()
                        && mention.actor().kind() == Actor.Kind.PERSON)
                || resolver.bears(mention.actor(), "spokesman")
                || resolver.bears(mention.actor(), "spokeswoman")
                || within.token(mention.head()).lemma().startsWith("spokes");
    }

    /// Tells whether a number alone is told: "the two", "both".
    boolean isNumber() {
        return sentence.token(collective.head()).tag().equals("CD")
                || collective.first() == collective.head();
    }

    boolean isOfGender(Actor actor) {
        Gender wanted =
                switch (sentence.token(collective.head()).lemma()) {
                    case "man" -> Gender.MALE;
                    case "woman" -> Gender.FEMALE;
                    default -> Gender.UNKNOWN;
                };
        Gender gender = actor.kind() == Actor.Kind.PERSON ? resolver.gender(actor) : wanted;
        return gender == wanted || gender == Gender.UNKNOWN || wanted == Gender.UNKNOWN;
    }
}
