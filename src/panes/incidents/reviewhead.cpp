#include "panes/incidents/reviewhead.h"

#include "domain/incidents/words.h"
#include "panes/look/banner.h"
#include "panes/look/chiplabel.h"
#include "panes/look/label.h"
#include "panes/look/severitybadge.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace panes {

ReviewHead::ReviewHead(QWidget *parent)
    : Cell(Qt::BottomEdge, look::Token::Surface, parent)
    , m_severity(new look::SeverityBadge(look::Severity::None, 30, this))
    , m_title(new look::Label({}, look::Font::Title, look::Token::Text, this))
    , m_label(new look::ChipLabel({}, look::Chip::Line, this))
    , m_place(new look::Label({}, look::Font::Small, look::Token::Muted, this))
    , m_chipRow(new QHBoxLayout)
    , m_notice(new look::Banner(look::Banner::Kind::Warn, this))
{
    setAccessibleName(tr("The review at a glance"));
    m_label->setMono(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(10);
    row->addWidget(m_severity);
    row->addWidget(m_title, 1000);
    row->addWidget(m_label);
    m_chipRow->setSpacing(8);
    row->addLayout(m_chipRow);
    row->addStretch(1);
    row->addWidget(m_place);
    m_notice->hide();
    column()->addLayout(row);
    column()->addWidget(m_notice);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ReviewHead::setIncident(const incidents::IncidentPtr &incident, const QString &label)
{
    m_severity->setSeverity(models::shapeOf(incident->severity()));
    m_severity->setAccessibleName(incidents::name(incident->severity()) + u' '
                                  + incidents::shownWord(incident->severity()));
    m_title->setText(incident->title);
    m_title->setAccessibleName(incident->title);
    m_title->setMaximumWidth(m_title->sizeHint().width());
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), 160));
    m_label->setText(label);
    m_label->setAccessibleName(label);
    const models::ReviewNotice notice = models::reviewNoticeOf(*incident);
    if (notice == m_said)
        return;
    m_said = notice;
    m_notice->setKind(notice.bad ? look::Banner::Kind::Bad : look::Banner::Kind::Warn);
    m_notice->setSpans({look::plain(notice.text)});
    m_notice->setVisible(!notice.text.isEmpty());
}

void ReviewHead::setChips(const QList<models::HeadlineChip> &chips)
{
    while (m_chips.size() < chips.size()) {
        auto *chip = new look::ChipLabel({}, look::Chip::Plain, this);
        m_chipRow->addWidget(chip);
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips.at(i)->setVisible(i < chips.size());
        if (i >= chips.size())
            continue;
        m_chips.at(i)->setText(chips.at(i).text);
        m_chips.at(i)->setVariant(chips.at(i).variant);
    }
}

void ReviewHead::setPlace(const QString &words)
{
    m_place->setText(words);
    m_place->setVisible(!words.isEmpty());
}

} // namespace panes
