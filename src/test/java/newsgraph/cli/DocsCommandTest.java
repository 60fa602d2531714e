package newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import newsgraph.validate.ShapeCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocsCommandTest {
    @TempDir Path place;

    private Path folder = Path.of("unset");
    private String page = "";

    @BeforeEach
    void write() throws IOException {
        folder = place.resolve("site");
        Shell.Result result = Shell.run("", "docs", folder.toString());
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out().strip()).isEqualTo(folder.resolve("index.html").toString());
        page = Files.readString(folder.resolve("index.html"));
    }

    @Test
    void everyLinkLeadsToAFileOrAPlaceOfThePage() {
        List<String> links =
                Pattern.compile("href=\"([^\"]*)\"")
                        .matcher(page)
                        .results()
                        .map(m -> m.group(1))
                        .toList();
        assertThat(links)
                .contains("./style.css", "#PhoneCall")
                .allSatisfy(link -> {
                    if (link.startsWith("#")) {
                        assertThat(page).contains("id=\"" + link.substring(1) + "\"");
                    } else {
                        assertThat(folder.resolve(link)).isRegularFile();
                    }
                });
    }

    @Test
    void aClassStandsBelowTheOneThatItIsAKindOf() {
        assertThat(page)
                .contains(
                        "<li><a href=\"#Encounter\">ng:Encounter</a><ul><li><a href=\"#Meeting\">ng:Meeting</a></li>");
    }

    @Test
    void aShapeSaysWhatItDemandsOfWhat() {
        String shape = page.substring(page.indexOf("id=\"shape-Parties\""));
        assertThat(shape.substring(0, shape.indexOf("</dd>")))
                .contains("#Summit", "an encounter must have two distinct participants");
    }

    @Test
    void theFilesAreThoseOfTheProgram() throws IOException {
        assertThat(ShapeCheck.FILES).hasSizeGreaterThan(1);
        for (String file : ShapeCheck.FILES) {
            assertThat(folder.resolve(file)).hasSameTextualContentAs(Path.of(file));
        }
        Path ontology = Path.of("ontology/newsgraph.ttl");
        assertThat(folder.resolve(ontology)).hasSameTextualContentAs(ontology);
    }
}
