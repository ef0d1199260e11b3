#include "panes/shell/undobar.h"

#include "domain/journal/marks.h"
#include "domain/journal/struck.h"
#include "panes/look/button.h"
#include "panes/look/look.h"
#include "panes/look/rail.h"
#include "panes/look/richlabel.h"
#include "panes/look/snap.h"
#include "panes/look/theme.h"

#include <QAccessible>
#include <QJsonDocument>
#include <QPainter>
#include <QVBoxLayout>

namespace shell {

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new look::RichLabel(this))
    , m_takeBack(new look::Button({}, this))
    , m_amend(new look::Button(tr("Amend…"), this))
    , m_verbs(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::Look::margins(*this, 16, 10, 9, 10));
    column->setSpacing(8);
    m_words->setSmall(true);
    m_words->setMaxLines(3);
    column->addWidget(m_words);
    m_verbs->setSpacing(4);
    m_verbs->addWidget(m_takeBack);
    m_verbs->addWidget(m_amend);
    m_verbs->addStretch(1);
    column->addLayout(m_verbs);
    setAccessibleName(tr("Last entry"));
    connect(m_takeBack, &QPushButton::clicked, this, &UndoBar::takeBackWanted);
    connect(m_amend, &QPushButton::clicked, this, &UndoBar::amendWanted);
    hide();
}

void UndoBar::offer(const store::Committed &committed)
{
    weigh(committed);
    if (isOffering()) {
        m_words->setSpans({look::plain(committed.summary)});
        m_takeBack->setText(m_strikable.isEmpty() ? tr("Restore") : tr("Strike"));
        m_amend->setVisible(!m_amendable.isEmpty());
        fit();
    }
    setVisible(isOffering());
    if (isVisible()) {
        setAccessibleDescription(committed.summary);
        QAccessibleEvent said(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&said);
    }
    Q_EMIT changed();
}

void UndoBar::weigh(const store::Committed &committed)
{
    m_strikable.clear();
    m_restorable.clear();
    m_amendable.clear();
    m_subject = committed.subjects.size() == 1 ? committed.subjects.first() : nullptr;
    if (!m_subject)
        return;
    for (const journal::EntryPtr &entry : committed.entries) {
        const journal::EntryType *type = m_subject->types().find(entry->type, entry->version);
        if (type && type->strikable && m_subject->line(entry->id) && m_subject->line(entry->id)->counts())
            m_strikable.append(entry->id);
        else if (entry->type == QLatin1String(journal::Struck::type))
            m_restorable.append(journal::markTarget(*entry));
    }
    // All of a deed or nothing: half of it taken back is a state nobody asked for.
    if (m_strikable.size() != committed.entries.size())
        m_strikable.clear();
    if (m_restorable.size() != committed.entries.size())
        m_restorable.clear();
    if (m_strikable.size() == 1) {
        const QJsonObject payload = QJsonDocument::fromJson(committed.entries.first()->payload).object();
        if (payload.value(QLatin1String("text")).isString())
            m_amendable = m_strikable.first();
    }
}

void UndoBar::fit()
{
    constexpr int room = look::Rail::railWidth - 25;
    const bool both = m_amendable.isEmpty() || m_takeBack->sizeHint().width() + m_amend->sizeHint().width() + 4 <= room;
    m_verbs->setDirection(both ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void UndoBar::dismiss()
{
    m_strikable.clear();
    m_restorable.clear();
    m_amendable.clear();
    m_subject = nullptr;
    hide();
    Q_EMIT changed();
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::Theme::color(look::Token::Sunken));
    look::snap::hLine(painter, 0, 0, width(), look::Theme::color(look::Token::Line));
    const qreal edge = isRightToLeft() ? 0 : width() - look::snap::hair(painter);
    look::snap::vLine(painter, edge, 0, height(), look::Theme::color(look::Token::Line));
}

} // namespace shell
