package org.creativecities.portal.document;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.creativecities.portal.action.NotVisibleException;

/** Draws a picture anew, small and upright. Only the points are taken over: no place, no camera, nothing hidden. */
final class Preview {

    /** The longer side, in points. */
    static final int SIDE = 480;

    /** Pictures are large when unpacked, so only so many at a time. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    static {
        ImageIO.setUseCache(false);
    }

    private Preview() {}

    static byte[] of(DocumentView document, Supplier<InputStream> content) {
        AT_ONCE.acquireUninterruptibly();
        try (var stream = content.get()) {
            var bytes = stream.readAllBytes();
            return write(upright(read(bytes, document.type()), Orientation.of(bytes)));
        } catch (IOException e) {
            throw new NotVisibleException();
        } finally {
            AT_ONCE.release();
        }
    }

    /** Reads every n-th point only: a photo of 24 million points never stands in memory whole. */
    private static BufferedImage read(byte[] bytes, FileType type) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName(type == FileType.PNG ? "png" : "jpeg");
        ImageReader reader = readers.next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            PngCheck.size(reader.getWidth(0), reader.getHeight(0));
            var every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (SIDE * 2));
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, how);
        } catch (RuntimeException e) {
            throw new IOException(e);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        var scale = Math.min(1.0, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var turned = orientation.turned();
        var drawn = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(orientation.transform(width, height));
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] write(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.8f);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
