#include "feeds/kev/kevcatalogue.h"

#include "feeds/files/invalid.h"
#include "feeds/json/jsonfile.h"
#include "feeds/kev/kevrow.h"

namespace feeds {

using base::Result;
using namespace intelligence;

namespace {

constexpr qsizetype largestCatalogue = 64 << 20; // bytes; it has about one and a half million

Result<Exploited> entryFrom(const JsonObject &row)
{
    const QStringList cwes = row.texts("cwes", 20, 40);
    const Result<Exploited> entry =
        kevEntry([&](const char *name, qsizetype most) { return row.text(name, most); }, cwes);
    if (!row.problem().isEmpty())
        return invalid(row.problem());
    return entry;
}

/// The catalogue of a document; Invalid when it is none.
Result<KevCatalogue> catalogueFrom(JsonFile &file, const JsonObject &root)
{
    KevCatalogue catalogue;
    const std::vector<JsonObject::Element> rows = root.elements("vulnerabilities");
    catalogue.version = root.text("catalogVersion", 60);
    const std::optional<base::Instant> released = root.time("dateReleased");
    const std::optional<qint64> count = root.integer("count");
    if (!root.problem().isEmpty() || !root.has("vulnerabilities") || !root.has("catalogVersion"))
        return invalid(QStringLiteral("it is not the catalogue of known exploited vulnerabilities, for %1")
                           .arg(root.problem().isEmpty()
                                    ? QStringLiteral("it has no vulnerabilities or no catalogVersion")
                                    : root.problem()));
    if (!released)
        return invalid(QStringLiteral("it does not say when it was released (dateReleased)"));
    catalogue.asOf = *released;
    bool whole = !count || *count == qint64(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const JsonObject row(rows[i]);
        Result<Exploited> entry = row.problem().isEmpty() ? entryFrom(row) : invalid(row.problem());
        if (entry) {
            catalogue.entries.append(*std::move(entry));
        } else {
            whole = false;
            file.refuse(QStringLiteral("/vulnerabilities/%1").arg(i), entry.error().what);
        }
    }
    if (!whole)
        catalogue.version.clear();
    return catalogue;
}

} // namespace

Result<FileReading> readKevJson(QIODevice &device, const QString &name, const TakeCatalogue &take)
{
    JsonFile file(name, largestCatalogue);
    return file.read(device, [&](const JsonDocument &document) -> Result<bool> {
        const Result<KevCatalogue> catalogue = catalogueFrom(file, document.root());
        return catalogue ? Result<bool>(take(*catalogue, file.bytes())) : catalogue.error();
    });
}

} // namespace feeds
