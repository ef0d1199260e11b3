#include "feeds/stix/stixbundle.h"

#include "feeds/files/invalid.h"
#include "feeds/json/jsonfile.h"
#include "feeds/stix/stixpattern.h"

namespace feeds {

using base::Result;
using namespace intelligence;

namespace {

constexpr qsizetype longestPattern = 10'000;

/// "malware--…": the part before the hyphens is the type.
base::Done checkId(const QString &id, const QString &type)
{
    if (type.isEmpty())
        return invalid(QStringLiteral("it has no type"));
    if (id.isEmpty())
        return invalid(QStringLiteral("it has no id"));
    if (!id.startsWith(type + QLatin1String("--")))
        return invalid(QStringLiteral("the id “%1” is not one of type %2").arg(id, type));
    return base::done();
}

void takePattern(const JsonObject &object, ThreatIndicator &indicator)
{
    const QString language = object.text("pattern_type", 40);
    indicator.pattern = object.paragraphs("pattern", longestPattern + 1);
    if (indicator.pattern.size() > longestPattern) {
        indicator.pattern.truncate(longestPattern);
        indicator.notUnderstood = QStringLiteral("it is longer than %1 characters").arg(longestPattern);
    } else if (!language.isEmpty() && language != QLatin1String("stix")) {
        indicator.notUnderstood = QStringLiteral("it is written in %1").arg(language);
    } else {
        const StixPattern pattern = readStixPattern(indicator.pattern);
        indicator.values = pattern.values;
        indicator.notUnderstood = pattern.notUnderstood;
        if (pattern.values.isEmpty() && pattern.notUnderstood.isEmpty())
            indicator.notUnderstood = QStringLiteral("it names no value");
    }
}

Result<ThreatIndicator> indicatorFrom(const JsonObject &object)
{
    ThreatIndicator out;
    out.id = object.text("id", 100);
    out.name = object.text("name", 300);
    out.description = object.paragraphs("description", 4000);
    out.types = object.texts("indicator_types", 20, 100);
    if (out.types.isEmpty())
        out.types = object.texts("labels", 20, 100); // as 2.0 has it
    takePattern(object, out);
    out.producer = object.text("created_by_ref", 100);
    const std::optional<qint64> confidence = object.integer("confidence");
    if (confidence && *confidence >= 0 && *confidence <= 100)
        out.confidence = int(*confidence);
    out.revoked = object.flag("revoked");
    const std::optional<base::Instant> created = object.time("created"), modified = object.time("modified"),
                                       from = object.time("valid_from");
    out.validUntil = object.time("valid_until");
    if (!object.problem().isEmpty())
        return invalid(object.problem());
    if (out.pattern.isEmpty())
        return invalid(QStringLiteral("it has no pattern"));
    if (!from)
        return invalid(QStringLiteral("it has no valid_from"));
    if (confidence && !out.confidence)
        return invalid(QStringLiteral("confidence is not from 0 to 100"));
    if (out.validUntil && *out.validUntil <= *from)
        return invalid(QStringLiteral("valid_until is not after valid_from"));
    out.validFrom = *from;
    out.created = created.value_or(*from);
    out.modified = modified.value_or(out.created);
    return out;
}

Result<StixOther> otherFrom(const JsonObject &object)
{
    StixOther out;
    out.id = object.text("id", 100);
    out.type = object.text("type", 100);
    const bool relationship = out.type == QLatin1String("relationship");
    out.name = object.text(relationship ? "relationship_type" : "name", 300);
    if (relationship) {
        out.source = object.text("source_ref", 100);
        out.target = object.text("target_ref", 100);
    }
    const std::optional<base::Instant> modified = object.time(object.has("modified") ? "modified" : "created");
    if (!object.problem().isEmpty())
        return invalid(object.problem());
    out.modified = modified.value_or(base::Instant{}); // observables have no time
    return out;
}

base::Done takeObject(const JsonObject &object, StixBundle &bundle)
{
    const QString type = object.text("type", 100);
    if (const base::Done sound = checkId(object.text("id", 100), type); !sound)
        return object.problem().isEmpty() ? sound : invalid(object.problem());
    if (type == QLatin1String("indicator")) {
        const Result<ThreatIndicator> indicator = indicatorFrom(object);
        if (!indicator)
            return indicator.error();
        bundle.indicators.append(*indicator);
        return base::done();
    }
    const Result<StixOther> other = otherFrom(object);
    if (!other)
        return other.error();
    bundle.others.append(*other);
    return base::done();
}

Result<StixBundle> bundleFrom(JsonFile &file, const JsonObject &root)
{
    StixBundle bundle;
    const QString type = root.text("type", 60);
    bundle.id = root.text("id", 100);
    const std::vector<JsonObject::Element> objects = root.elements("objects");
    if (!root.problem().isEmpty() || !root.has("objects") || (!type.isEmpty() && type != QLatin1String("bundle")))
        return invalid(QStringLiteral("it is not a STIX bundle, for %1")
                           .arg(!root.problem().isEmpty()  ? root.problem()
                                    : !root.has("objects") ? QStringLiteral("it has no objects")
                                                           : QStringLiteral("its type is %1").arg(type)));
    for (size_t i = 0; i < objects.size(); ++i) {
        const JsonObject object(objects[i]);
        const base::Done taken =
            object.problem().isEmpty() ? takeObject(object, bundle) : base::Done(invalid(object.problem()));
        if (!taken)
            file.refuse(QStringLiteral("/objects/%1").arg(i), taken.error().what);
    }
    return bundle;
}

} // namespace

Result<FileReading> readStix(QIODevice &device, const QString &name, const TakeBundle &take, qsizetype largest)
{
    JsonFile file(name, largest);
    return file.read(device, [&](const JsonDocument &document) -> Result<bool> {
        const Result<StixBundle> bundle = bundleFrom(file, document.root());
        return bundle ? Result<bool>(take(*bundle, file.bytes())) : bundle.error();
    });
}

} // namespace feeds
