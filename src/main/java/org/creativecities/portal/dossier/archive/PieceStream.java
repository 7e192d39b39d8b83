package org.creativecities.portal.dossier.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/** Writes into the database piece by piece: an archive of any size needs one piece of memory. */
final class PieceStream extends OutputStream {

    private final ArchiveRows rows;
    private final UUID id;
    private final byte[] piece = new byte[ArchiveRows.PIECE];
    private final MessageDigest hash;
    private int filled;
    private int number;
    private long size;

    PieceStream(ArchiveRows rows, UUID id) {
        this.rows = rows;
        this.id = id;
        try {
            this.hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        hash.update(bytes, offset, length);
        size += length;
        for (var done = 0; done < length; ) {
            var part = Math.min(length - done, piece.length - filled);
            System.arraycopy(bytes, offset + done, piece, filled, part);
            filled += part;
            done += part;
            if (filled == piece.length) {
                keep();
            }
        }
    }

    private void keep() {
        rows.piece(id, number++, Arrays.copyOf(piece, filled));
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (filled > 0) {
            keep();
        }
    }

    long size() {
        return size;
    }

    String sha256() {
        return HexFormat.of().formatHex(hash.digest());
    }
}
