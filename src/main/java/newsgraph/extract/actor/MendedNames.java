package newsgraph.extract.actor;

import java.util.Optional;
import newsgraph.text.Name;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// Names of the name tagger, without what is no part of them and with what it left out.
final class MendedNames {
    /// First words of countries of two.
    private static final String TWO_WORDS = "South|North|Saudi|New|Sri|Sierra|Costa|Ivory";

    /// First words of those, and of other places.
    private static final String PLACES =
            TWO_WORDS + "|East|West|San|Santa|Los|Las|El|La|Port|Fort|Lake|Hong";

    /// Who is called by a place, and may be told of without a name.
    private static final String OF_PLACES =
            "Bishop|Archbishop|Cardinal|Patriarch|Metropolitan|Dean|Moderator|Duke|Duchess|Prince"
                    + "|Princess|Earl|Countess|Marquess|Sultan|Emir|Mayor|Lord";

    private MendedNames() {}

    /// Returns a tagged name without a title in front, and for a person with the first names that
    /// the tagger left out after a title ("President Recep | Tayyip Erdogan"); empty if nothing of
    /// a name is left.
    static Optional<NameSpan> of(Sentence sentence, Name name) {
        int first = name.first();
        int end = name.end();
        if (name.type() == Name.Type.ORGANIZATION && Portfolios.isAlone(sentence, first, end)) {
            return Optional.empty();
        }
        if (name.type() == Name.Type.ORGANIZATION && endsGeneral(sentence, first)) {
            first += sentence.token(first + 2).tag().equals("DT") ? 3 : 2;
        }
        int place = name.type() == Name.Type.ORGANIZATION ? placeOf(sentence, first, end) : first;
        if (place > first) {
            NameSpan.Type of =
                    isBody(sentence, place, end) ? NameSpan.Type.BODY : NameSpan.Type.PLACE;
            return Optional.of(new NameSpan(sentence, place, end, of, Optional.empty()));
        }
        int bearer = Portfolios.bearer(sentence, first, end);
        if (bearer == first && name.type() == Name.Type.ORGANIZATION) {
            bearer = Portfolios.bearerOfBody(sentence, first, end);
        }
        if (bearer == first && name.type() == Name.Type.ORGANIZATION) {
            bearer = Portfolios.bearerOfOffice(sentence, first, end);
        }
        if (bearer > first || isTitledPlace(sentence, name)) {
            return Optional.of(
                    new NameSpan(sentence, bearer, end, NameSpan.Type.PERSON, Optional.empty()));
        }
        int envoy = envoyTo(sentence, name);
        if (envoy > first) {
            return Optional.of(
                    new NameSpan(sentence, envoy, end, NameSpan.Type.PERSON, Optional.empty()));
        }
        if (name.type() == Name.Type.LOCATION && isKingOf(sentence, first, end)) {
            return Optional.of(
                    new NameSpan(
                            sentence,
                            first + 1,
                            first + 2,
                            NameSpan.Type.PERSON,
                            Optional.empty()));
        }
        if (name.type() == Name.Type.PERSON) {
            while (first < end && ActorWords.title(sentence.token(first).word()).isPresent()) {
                first++;
            }
            if (first == name.first()) {
                first =
                        Portfolios.isLastOf(sentence, first, end)
                                ? first + 1
                                : withFirstNames(sentence, first);
            }
            first = isHyphened(sentence, first - 2) ? first - 2 : first;
            end = end == first + 1 && isHyphened(sentence, first) ? first + 3 : end;
        }
        if (name.type() == Name.Type.PERSON && end - name.first() > 1) {
            end = pastHyphen(sentence, end);
        }
        if (name.type() == Name.Type.PERSON && isFirstNameAlone(sentence, first, end)) {
            end++;
        }
        while (first < end && sentence.token(end - 1).tag().equals("POS")) {
            end--;
        }
        if (name.type() == Name.Type.ORGANIZATION) {
            end = Charge.end(sentence, end - 1).orElse(end);
        }
        NameSpan.Type type =
                switch (name.type()) {
                    case PERSON -> NameSpan.Type.PERSON;
                    case ORGANIZATION -> NameSpan.Type.BODY;
                    case LOCATION ->
                            isBody(sentence, first, end) ? NameSpan.Type.BODY : NameSpan.Type.PLACE;
                };
        return first < end
                ? Optional.of(new NameSpan(sentence, first, end, type, Optional.empty()))
                : Optional.empty();
    }

    /// Returns where the place begins in "the Bishop of | Leeds", which the tagger takes for a
    /// body.
    private static int placeOf(Sentence sentence, int first, int end) {
        boolean titled =
                end > first + 2
                        && sentence.token(first + 1).lower().equals("of")
                        && sentence.token(first).word().matches(OF_PLACES);
        return !titled
                ? first
                : sentence.token(first + 2).tag().equals("DT") ? first + 3 : first + 2;
    }

    /// "The African Union", which the tagger takes for a place; not "the Soviet Union".
    private static boolean isBody(Sentence sentence, int first, int end) {
        return end > first + 1
                && sentence.token(end - 1)
                        .word()
                        .matches("Union|League|Council|Commission|Authority|Alliance")
                && !sentence.token(first).word().equals("Soviet");
    }

    /// "President | Uhuru Kenyatta", whom the tagger takes for a place; not "Mayor | New York
    /// wanted".
    private static boolean isTitledPlace(Sentence sentence, Name name) {
        int first = name.first();
        int last = name.end() - 1;
        return name.type() == Name.Type.LOCATION
                && first > 0
                && last > first
                && last <= first + 2
                && sentence.token(first - 1).tag().equals("NNP")
                && ActorWords.title(sentence.token(first - 1).word()).isPresent()
                && !sentence.token(first).word().matches(PLACES)
                && sentence.dependencies().is(first - 1, "compound")
                && sentence.dependencies().head(first - 1) == last
                && sentence.tokens().subList(first, last + 1).stream()
                        .allMatch(Portfolios::mayBeOfPerson);
    }

    /// Returns where the person's name begins in "the envoy to Yemen Ismail Salem", which the
    /// tagger takes for one place.
    private static int envoyTo(Sentence sentence, Name name) {
        int first = name.first();
        boolean sent =
                name.type() == Name.Type.LOCATION
                        && first > 1
                        && sentence.token(first - 1).lower().matches("to|for")
                        && sentence.token(first - 2).lower().matches("envoy|ambassador|emissary");
        int begin = first + (sentence.token(first).word().matches(TWO_WORDS) ? 2 : 1);
        return sent && name.end() - begin > 1 ? begin : first;
    }

    /// "King Faisal of Jordan", which the tagger takes for a place.
    private static boolean isKingOf(Sentence sentence, int first, int end) {
        return first + 3 < end
                && ActorWords.title(sentence.token(first).word()).isPresent()
                && sentence.token(first + 1).isProperNoun()
                && sentence.token(first + 2).lower().equals("of");
    }

    /// Tells whether a body's name is taken to begin within an office: "Director-| General of the
    /// Ports Union".
    private static boolean endsGeneral(Sentence sentence, int first) {
        return first > 0
                && first + 3 < sentence.size()
                && sentence.token(first - 1).tag().equals("HYPH")
                && sentence.token(first).lower().equals("general")
                && sentence.token(first + 1).lower().equals("of");
    }

    /// "King Frederik | Otto", "Mayor Ann | Lund": of which the tagger takes the first name.
    private static boolean isFirstNameAlone(Sentence sentence, int first, int end) {
        return end == first + 1
                && first > 0
                && isTitle(sentence.token(first - 1))
                && isTail(sentence, end)
                && sentence.dependencies().is(first, "compound")
                && sentence.dependencies().head(first) == end
                && !isTail(sentence, end + 1);
    }

    private static boolean isTail(Sentence sentence, int token) {
        return token < sentence.size()
                && sentence.token(token).tag().equals("NNP")
                && sentence.nameAt(token).isEmpty()
                && ActorWords.title(sentence.token(token).word()).isEmpty();
    }

    /// "Mrs. Pendry-Jones", of which the tagger takes one part; "the Lund-Haas talks" are of two.
    private static boolean isHyphened(Sentence sentence, int first) {
        return first > 0
                && first + 2 < sentence.size()
                && ActorWords.title(sentence.token(first - 1).word()).isPresent()
                && sentence.token(first).isProperNoun()
                && sentence.token(first + 1).tag().equals("HYPH")
                && sentence.token(first + 2).isProperNoun()
                && sentence.token(first).span().end() == sentence.token(first + 1).span().begin()
                && sentence.token(first + 1).span().end()
                        == sentence.token(first + 2).span().begin()
                && (first + 3 == sentence.size() || !sentence.token(first + 3).isNoun());
    }

    /// Returns where a name ends whose last part has a hyphen: "Moon Jae|-in", "Simeon
    /// Okafor|-Bright".
    private static int pastHyphen(Sentence sentence, int end) {
        boolean joined =
                end + 1 < sentence.size()
                        && sentence.token(end).word().equals("-")
                        && sentence.token(end + 1).isProperNoun()
                        && sentence.token(end).span().begin()
                                == sentence.token(end - 1).span().end()
                        && sentence.token(end + 1).span().begin()
                                == sentence.token(end).span().end();
        boolean describes = // "the Donald Trump-Kim summit"
                end + 2 < sentence.size() && sentence.token(end + 2).tag().equals("NN");
        return joined && !describes ? end + 2 : end;
    }

    private static int withFirstNames(Sentence sentence, int first) {
        int at = first;
        while (at > 0
                && sentence.token(at - 1).tag().equals("NNP")
                && sentence.nameAt(at - 1).isEmpty()
                && ActorWords.title(sentence.token(at - 1).word()).isEmpty()
                && !isOfSeveral(sentence.token(at - 1))) {
            at--;
        }
        boolean afterTitle =
                at < first && at > 0 && ActorWords.title(sentence.token(at - 1).word()).isPresent();
        return afterTitle ? at : first;
    }

    /// "Deputy Ministers | Ann Lund and Karl Voss"
    private static boolean isOfSeveral(Token word) {
        return ActorWords.title(word.word().replaceFirst("s$", "").replaceFirst("men$", "man"))
                .isPresent();
    }

    /// "President", "Presidents"
    static boolean isTitle(Token word) {
        return ActorWords.title(word.word()).isPresent()
                || (word.tag().equals("NNPS")
                        && ActorWords.title(word.word().replaceFirst("s$", "")).isPresent());
    }
}
