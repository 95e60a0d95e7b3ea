package io.qlikoem.distribution.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a {@link LedgerEntry} stands in its row. */
final class DeliveryRow {
    static final String UPDATE = "UPDATE qlikoem_delivery SET published_app_id = ?, origin_app_id = ?,"
            + " delivered_version = ?, delivered_sha256 = ?, delivered_at = ?, attempt_step = ?, attempt_version = ?,"
            + " attempt_sha256 = ?, attempt_bytes = ?, attempt_upload = ?, attempt_uploaded_bytes = ?,"
            + " attempt_imported_app_id = ?, attempt_import_uncertain = ?, attempt_retiring_app_ids = ?";

    private DeliveryRow() {}

    static LedgerEntry entry(ResultSet row) throws SQLException {
        return LedgerEntry.builder()
                .key(new DeliveryKey(row.getString("app_id"), row.getString("tenant"), row.getString("space")))
                .publishedAppId(text(row, "published_app_id"))
                .originAppId(text(row, "origin_app_id"))
                .deliveredVersion(text(row, "delivered_version"))
                .deliveredSha256(text(row, "delivered_sha256"))
                .deliveredAt(instant(row, "delivered_at"))
                .pinnedVersion(text(row, "pinned_version"))
                .attempt(attempt(row))
                .build();
    }

    private static Optional<DeliveryAttempt> attempt(ResultSet row) throws SQLException {
        String step = row.getString("attempt_step");
        if (step == null) {
            return Optional.empty();
        }
        return Optional.of(DeliveryAttempt.builder()
                .step(Step.valueOf(step))
                .version(row.getString("attempt_version"))
                .sha256(row.getString("attempt_sha256"))
                .bytes(row.getLong("attempt_bytes"))
                .upload(text(row, "attempt_upload"))
                .uploadedBytes(row.getLong("attempt_uploaded_bytes"))
                .importedAppId(text(row, "attempt_imported_app_id"))
                .importUncertain(row.getBoolean("attempt_import_uncertain"))
                .retiringAppIds(text(row, "attempt_retiring_app_ids")
                        .map(ids -> List.of(ids.split(",", -1)))
                        .orElse(List.of()))
                .build());
    }

    static boolean isHeld(ResultSet row, Instant now, Set<ClaimOwner> givenUp) throws SQLException {
        Optional<ClaimOwner> owner = text(row, "claim_owner").flatMap(ClaimOwner::parse);
        return owner.isPresent()
                && !givenUp.contains(owner.get())
                && !owner.get().isGone()
                && instant(row, "claim_until").filter(now::isBefore).isPresent();
    }

    /** Binds the parameters of {@link #UPDATE} and returns the index of the next one. */
    static int bind(PreparedStatement update, LedgerEntry entry) throws SQLException {
        DeliveryAttempt attempt = entry.attempt().orElse(null);
        update.setString(1, entry.publishedAppId().orElse(null));
        update.setString(2, entry.originAppId().orElse(null));
        update.setString(3, entry.deliveredVersion().orElse(null));
        update.setString(4, entry.deliveredSha256().orElse(null));
        update.setObject(5, entry.deliveredAt().map(DeliveryRow::utc).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE);
        update.setString(6, attempt == null ? null : attempt.step().name());
        update.setString(7, attempt == null ? null : attempt.version());
        update.setString(8, attempt == null ? null : attempt.sha256());
        update.setObject(9, attempt == null ? null : attempt.bytes(), Types.BIGINT);
        update.setString(10, attempt == null ? null : attempt.upload().orElse(null));
        update.setObject(11, attempt == null ? null : attempt.uploadedBytes(), Types.BIGINT);
        update.setString(12, attempt == null ? null : attempt.importedAppId().orElse(null));
        update.setObject(13, attempt == null ? null : attempt.importUncertain(), Types.BOOLEAN);
        update.setString(14, attempt == null ? null : joined(attempt.retiringAppIds()));
        return 15;
    }

    static void bindKey(PreparedStatement statement, int first, DeliveryKey key) throws SQLException {
        statement.setString(first, key.appId());
        statement.setString(first + 1, key.tenant());
        statement.setString(first + 2, key.space());
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String joined(List<String> ids) {
        return ids.isEmpty() ? null : String.join(",", ids);
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
