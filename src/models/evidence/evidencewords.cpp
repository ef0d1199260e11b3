#include "models/evidence/evidencewords.h"

#include "domain/incidents/words.h"
#include "models/incidents/zoneat.h"
#include "models/look/hashtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace models {

using evidence::Item;
using look::Spans;

namespace {

struct EvidenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::Evidence)
};

/// What is known of an item, one a line.
class ItemFacts
{
public:
    explicit ItemFacts(const QTimeZone &zone)
        : m_zone(zone)
    {
    }

    void add(const QString &name, const Spans &value)
    {
        if (look::plainText(value).trimmed().isEmpty())
            return;
        if (!m_spans.isEmpty())
            m_spans.append(look::lineBreak());
        m_spans += Spans{look::dim(name + QStringLiteral("  "))} + value;
    }
    void add(const QString &name, const QString &value) { add(name, Spans{look::plain(value)}); }
    void add(const QString &name, const std::optional<base::Instant> &at)
    {
        if (at)
            add(name, Spans{look::mono(look::clocktext::dayAndTime(*at, zoneAt(m_zone, *at)))});
    }
    const Spans &spans() const { return m_spans; }

private:
    QTimeZone m_zone;
    Spans m_spans;
};

void addFile(ItemFacts &facts, const Item &item)
{
    facts.add(EvidenceTexts::tr("File"), item.fileName);
    if (!item.sha256.isEmpty()) {
        facts.add(EvidenceTexts::tr("Size"), QStringLiteral("%1 · %2").arg(sizeText(item.size), item.mediaType));
        facts.add(QStringLiteral("SHA-256"), Spans{look::mono(look::hashtext::grouped(item.sha256))});
    }
    facts.add(EvidenceTexts::tr("Kept at"), item.place);
    facts.add(EvidenceTexts::tr("Source"), item.source);
    facts.add(EvidenceTexts::tr("Tool"), QStringLiteral("%1 %2").arg(item.method.tool, item.method.version).trimmed());
    facts.add(EvidenceTexts::tr("Request"), Spans{look::mono(item.method.request)});
    facts.add(EvidenceTexts::tr("Answer"), Spans{look::mono(item.method.headers)});
}

/// Its last look, its hold and what waits for somebody.
void addItemStanding(ItemFacts &facts, const Item &item, base::Instant now)
{
    using look::Token;
    if (item.isPlanned() && item.expires)
        facts.add(EvidenceTexts::tr("Vanishes in"),
                  Spans{look::clocktext::countdown(*item.expires - now, std::chrono::days(2))});
    facts.add(EvidenceTexts::tr("Kept until"), item.retention);
    if (!item.hold.isEmpty())
        facts.add(EvidenceTexts::tr("Legal hold"), Spans{look::plain(item.hold, Token::Warn)});
    facts.add(item.isPlanned() ? EvidenceTexts::tr("To be collected by") : EvidenceTexts::tr("Holder"), item.holder);
    if (item.handover)
        facts.add(EvidenceTexts::tr("Waits for"),
                  Spans{look::plain(EvidenceTexts::tr("%1 to accept it").arg(item.handover->to), Token::Warn)});
    if (item.disposal)
        facts.add(EvidenceTexts::tr("Disposal"),
                  Spans{look::plain(EvidenceTexts::tr("asked by %1, waits for somebody else").arg(item.disposal->by),
                                    Token::Warn)});
    if (item.check) {
        const bool intact = item.check->finding == evidence::Finding::Intact;
        facts.add(EvidenceTexts::tr("Verified"),
                  Spans{look::plain(QStringLiteral("%1, %2").arg(incidents::wordWithin(item.check->finding),
                                                                 look::clocktext::ago(now - item.check->at)),
                                    intact ? Token::Ok : Token::Bad)});
    }
}

} // namespace

QString kindWords(evidence::Kind kind)
{
    return incidents::shownWord(kind);
}

QString kindWords(const Item &item)
{
    QStringList words{kindWords(item.kind)};
    for (const evidence::Kind kind : item.also)
        words.append(kindWords(kind));
    return words.join(QStringLiteral(", "));
}

QString sensitivityWords(evidence::Sensitivity sensitivity)
{
    return incidents::wordWithin(sensitivity);
}

QString stateWords(evidence::State state)
{
    return incidents::wordWithin(state);
}

QString stateWords(const Item &item)
{
    if (item.disposal)
        return EvidenceTexts::tr("to be disposed of");
    return stateWords(item.state);
}

QString stepWords(evidence::Step step)
{
    return incidents::shownWord(step);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

Spans evidenceFacts(const Item &item, const QTimeZone &zone, base::Instant now)
{
    ItemFacts facts(zone);
    facts.add(EvidenceTexts::tr("Kind"), kindWords(item));
    facts.add(EvidenceTexts::tr("Sensitivity"), sensitivityWords(item.sensitivity));
    addItemStanding(facts, item, now);
    addFile(facts, item);
    facts.add(EvidenceTexts::tr("Content from"), item.contentFrom);
    facts.add(EvidenceTexts::tr("Content to"), item.contentTo);
    facts.add(EvidenceTexts::tr("Step"), item.step);
    return facts.spans();
}

} // namespace models
