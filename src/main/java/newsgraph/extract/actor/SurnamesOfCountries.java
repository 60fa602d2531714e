package newsgraph.extract.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newsgraph.extract.lexicon.FirstNames;
import newsgraph.knowledge.Entry;
import newsgraph.text.Sentence;
import newsgraph.text.Token;

/// People whose surname is a country's name, too: "Karl Jordan", who is "Jordan" from then on
/// unless the article tells of Jordanians.
final class SurnamesOfCountries {
    private SurnamesOfCountries() {}

    /// Tells whether a country's name ends the tagged name of a person behind a first name.
    static boolean isSurname(NameSpan known, NameSpan person) {
        String first = person.sentence().token(person.first()).lower();
        return known.entry().filter(e -> e instanceof Entry.Country).isPresent()
                && known.end() == person.end()
                && known.first() > person.first()
                && known.end() == known.first() + 1
                && (FirstNames.isOfMen(first) || FirstNames.isOfWomen(first));
    }

    /// Makes people of the countries by whose name somebody is called before.
    static void mend(Map<Integer, List<NameSpan>> names, List<Sentence> sentences) {
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : sentences) {
            List<NameSpan> mended = new ArrayList<>();
            for (NameSpan name : names.getOrDefault(sentence.index(), List.of())) {
                if (name.type() == NameSpan.Type.PERSON && name.end() - name.first() > 1) {
                    surnames.add(sentence.token(name.last()).word());
                }
                mended.add(
                        isBearer(name, surnames) && !isToldOf(name, sentences)
                                ? new NameSpan(
                                        sentence,
                                        name.first(),
                                        name.end(),
                                        NameSpan.Type.PERSON,
                                        Optional.empty())
                                : name);
            }
            if (!mended.isEmpty()) {
                names.put(sentence.index(), mended);
            }
        }
    }

    private static boolean isBearer(NameSpan name, Set<String> surnames) {
        return name.type() == NameSpan.Type.COUNTRY
                && name.end() == name.first() + 1
                && surnames.contains(name.sentence().token(name.first()).word())
                && !name.sentence().caseOf(name.first()).matches("in|from|of|across|into|through");
    }

    /// Tells whether the country itself has a part in the article: "Jordanian troops", "in Amman".
    private static boolean isToldOf(NameSpan name, List<Sentence> sentences) {
        Set<String> words = new HashSet<>();
        if (name.entry().orElse(null) instanceof Entry.Country country) {
            Stream.concat(country.demonyms().stream(), country.capital().stream())
                    .forEach(words::add);
        }
        return sentences.stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::word)
                .anyMatch(w -> words.contains(w) || words.contains(w.replaceFirst("s$", "")));
    }
}
