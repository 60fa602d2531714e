package newsgraph.serve;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/// A screenshot as documents show it: with 32 colours, which is a fifth of the bytes.
final class SmallPicture {
    private static final int COLOURS = 32;
    private static final int BITS = 5;

    /// What is beside the column that pages have on a wide window.
    private static final int LEFT = 150;

    private static final int WIDTH = 1_140;

    private SmallPicture() {}

    /// Leaves it in `target/screenshots`; `docs/` has copies.
    static void write(byte[] screenshot, String name) {
        try {
            BufferedImage whole = ImageIO.read(new ByteArrayInputStream(screenshot));
            BufferedImage shown = whole.getSubimage(LEFT, 0, WIDTH, whole.getHeight());
            BufferedImage small =
                    new BufferedImage(
                            shown.getWidth(),
                            shown.getHeight(),
                            BufferedImage.TYPE_BYTE_INDEXED,
                            palette(shown));
            for (int y = 0; y < shown.getHeight(); y++) {
                for (int x = 0; x < shown.getWidth(); x++) {
                    small.setRGB(x, y, shown.getRGB(x, y));
                }
            }
            Files.createDirectories(Chromium.SCREENSHOTS);
            ImageIO.write(small, "png", Chromium.SCREENSHOTS.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The colours that most dots have.
    private static IndexColorModel palette(BufferedImage image) {
        Map<Integer, Integer> dots = new TreeMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dots.merge(image.getRGB(x, y), 1, Integer::sum);
            }
        }
        List<Integer> colours =
                dots.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(COLOURS)
                        .map(Map.Entry::getKey)
                        .toList();
        int[] map = new int[1 << BITS];
        for (int i = 0; i < colours.size(); i++) {
            map[i] = colours.get(i);
        }
        return new IndexColorModel(
                8, map.length, map, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    }
}
