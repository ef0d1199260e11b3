#include "panes/intelligence/factdetail.h"

#include "panes/look/label.h"
#include "panes/look/richlabel.h"
#include "panes/look/sectionhead.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace panes {

FactDetail::FactDetail(QWidget *parent)
    : Cell(Qt::LeftEdge, look::Token::Surface, parent)
    , m_title(new look::Label({}, look::Font::Title, look::Token::Text, this))
    , m_text(new look::Label({}, look::Font::Body, look::Token::Text, this))
    , m_facts(new look::RichLabel(this))
    , m_metHead(new look::SectionHead(tr("Met here"), this))
    , m_met(new look::RichLabel(this))
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setMaxLines(60);
    m_met->setMaxLines(80);
    m_metHead->setContentsMargins(0, 0, 0, 0);
    auto *inner = new QWidget(this);
    auto *words = new QVBoxLayout(inner);
    words->setContentsMargins(16, 12, 16, 12);
    words->setSpacing(8);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_facts);
    words->addWidget(m_metHead);
    words->addWidget(m_met);
    words->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    column()->addWidget(scroll, 1);
}

void FactDetail::fill(const QString &title, const QString &text, const QList<std::pair<QString, QString>> &facts)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    look::Spans spans;
    for (const auto &[name, value] : facts) {
        if (value.isEmpty())
            continue;
        if (!spans.isEmpty())
            spans.append(look::lineBreak());
        spans += {look::dim(name + u' '), look::plain(value)};
    }
    m_facts->setSpans(spans);
    m_metHead->hide();
    m_met->hide();
}

void FactDetail::showMet(const QStringList &met, const QStringList &notes)
{
    look::Spans spans;
    const auto add = [&](const look::Span &span) {
        if (!spans.isEmpty())
            spans.append(look::lineBreak());
        spans.append(span);
    };
    if (met.isEmpty())
        add(look::dim(tr("None of its values stands in an event or an entry")));
    for (const QString &line : met)
        add(look::plain(line));
    for (const QString &note : notes)
        add(look::dim(note));
    m_met->setSpans(spans);
    m_metHead->setRight(QString::number(met.size()));
    m_metHead->show();
    m_met->show();
}

void FactDetail::show(const models::ExploitedLine &line)
{
    const intelligence::Exploited &entry = line.entry;
    fill(entry.name, entry.description,
         {{tr("Number"), line.key},
          {tr("Product"), QStringLiteral("%1 %2").arg(entry.vendor, entry.product)},
          {tr("Listed"), entry.added.toString(Qt::ISODate)},
          {tr("Due for US agencies"), entry.due.isValid() ? entry.due.toString(Qt::ISODate) : QString()},
          {tr("Used in ransomware"), entry.ransomware ? tr("yes") : tr("not known")},
          {tr("CISA asks for"), entry.action},
          {tr("Weakness"), entry.cwes.join(QStringLiteral(", "))},
          {tr("Here"),
           line.here == 0       ? tr("no open finding")
               : line.here == 1 ? tr("1 open finding")
                                : tr("%n open findings", nullptr, int(line.here))},
          {tr("Notes"), entry.notes}});
}

void FactDetail::show(const models::ThreatLine &line)
{
    const intelligence::ThreatIndicator &indicator = line.indicator;
    QList<std::pair<QString, QString>> facts{
        {tr("Indicates"), indicator.indicates.join(QStringLiteral(", "))},
        {tr("Type"), indicator.types.join(QStringLiteral(", "))},
        {tr("From"), indicator.producer},
        {tr("Confidence"), indicator.confidence ? QString::number(*indicator.confidence) : tr("not stated")},
        {tr("Valid from"), base::rfc3339(indicator.validFrom)},
        {tr("Valid until"), indicator.validUntil ? base::rfc3339(*indicator.validUntil) : tr("no end")},
        {tr("Revoked"), indicator.revoked ? tr("yes") : QString()},
        {tr("Not understood"), indicator.notUnderstood}};
    for (const intelligence::ThreatValue &value : indicator.values)
        facts.append({QString(intelligence::threatKindName(value.kind)), value.value});
    facts.append({tr("Pattern"), indicator.pattern});
    fill(indicator.name.isEmpty() ? indicator.id : indicator.name, indicator.description, facts);
}

void FactDetail::clear()
{
    fill({}, {}, {});
}

} // namespace panes
