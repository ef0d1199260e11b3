#include "domain/incidents/scriberules.h"

#include "domain/incidents/indicatorvalue.h"
#include "domain/incidents/scribenames.h"

namespace incidents::scribe {

using namespace base;

namespace {

constexpr int indicatorKindCount = 9;
constexpr int assetKindCount = 8;
constexpr int assetStateCount = 4;

Result<QString> oneWord(ScribeReader &reader, const QString &what)
{
    const QString value = reader.word();
    if (value.isEmpty())
        return reader.wrong(QStringLiteral("%1 is missing").arg(what),
                            QStringLiteral("write it behind what stands there"));
    return value;
}

Result<AssetState> readState(ScribeReader &reader)
{
    const QString word = reader.word();
    if (const std::optional<AssetState> state = valueNamed<AssetState>(word, assetStateCount))
        return *state;
    return reader.wrong(word.isEmpty() ? QStringLiteral("the state is missing")
                                       : QStringLiteral("“%1” is not a state of an asset").arg(word),
                        QStringLiteral("write %1").arg(valuesText<AssetState>(assetStateCount)));
}

Done nothingMore(ScribeReader &reader)
{
    if (reader.atEnd())
        return done();
    reader.here();
    return reader.wrong(
        QStringLiteral("nothing more belongs here"),
        QStringLiteral("put a name with blanks between quotes, and more words into a line of their own"));
}

Result<Said> assetOf(ScribeReader &reader, AssetKind kind)
{
    const Result<QString> name = oneWord(reader, QStringLiteral("the name"));
    if (!name)
        return name.error();
    const Result<QString> written = assetName(kind, *name);
    if (!written)
        return reader.wrong(written.error().what, written.error().detail);
    AssetAdded out{.kindOfAsset = kind, .name = *written};
    if (kind == AssetKind::Repository)
        out.name = repositoryNamed(*written, reader);
    if (!reader.atEnd()) {
        const Result<AssetState> state = readState(reader);
        if (!state)
            return state.error();
        out.state = *state;
    }
    const Done end = nothingMore(reader);
    return end ? Result<Said>(Said(out)) : end.error();
}

} // namespace

Result<Said> indicator(ScribeReader &reader)
{
    const Result<QString> first = oneWord(reader, QStringLiteral("the indicator"));
    if (!first)
        return first.error();
    IndicatorAdded out{.kindOfIndicator = guessIndicator(*first), .value = *first};
    const std::optional<IndicatorKind> kind = indicatorKindFrom(first->toLower());
    const bool stated = kind && !reader.atEnd();
    if (stated) {
        out.kindOfIndicator = *kind;
        out.value = reader.word();
    }
    Result<QString> value = indicatorValue(out.kindOfIndicator, out.value);
    if (!value && !stated) { // the guess was wrong
        out.kindOfIndicator = IndicatorKind::Other;
        value = indicatorValue(IndicatorKind::Other, out.value);
    }
    if (!value)
        return reader.wrong(value.error().what, value.error().detail);
    out.value = *value;
    const Done end = nothingMore(reader);
    return end ? Result<Said>(Said(out)) : end.error();
}

Result<Said> repository(ScribeReader &reader)
{
    return assetOf(reader, AssetKind::Repository);
}

Result<Said> asset(ScribeReader &reader)
{
    const QString word = reader.word();
    const std::optional<AssetKind> kind = valueNamed<AssetKind>(word, assetKindCount);
    if (!kind)
        return reader.wrong(word.isEmpty() ? QStringLiteral("the kind of asset is missing")
                                           : QStringLiteral("“%1” is not a kind of asset").arg(word),
                            QStringLiteral("write %1").arg(valuesText<AssetKind>(assetKindCount)));
    return assetOf(reader, *kind);
}

Result<Said> judge(ScribeReader &reader)
{
    const Result<Asset> asset = readAsset(reader);
    if (!asset)
        return asset.error();
    reader.setAbout(asset->name);
    const Result<AssetState> state = readState(reader);
    if (!state)
        return state.error();
    const Done end = nothingMore(reader);
    return end ? Result<Said>(Said(AssetMoved{.asset = asset->entryId, .state = *state})) : end.error();
}

Result<Said> evidence(ScribeReader &reader)
{
    EvidenceWanted out;
    out.path = reader.word();
    out.title = reader.rest();
    return Said(out);
}

} // namespace incidents::scribe
