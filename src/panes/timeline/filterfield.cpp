#include "panes/timeline/filterfield.h"

#include "base/whendone.h"
#include "models/timeline/filtercompletion.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStringListModel>
#include <QTimer>

namespace panes {

namespace {

constexpr int pauseMs = 150; // between two letters of somebody who types

} // namespace

FilterField::FilterField(store::Store &store, QWidget *parent)
    : SearchField(tr("Filter and search"), parent)
    , m_store(store)
    , m_pause(new QTimer(this))
    , m_completer(new QCompleter(this))
    , m_candidates(new QStringListModel(this))
{
    setKey(QStringLiteral("/"));
    setToolTip(tr("Words search everything. kind:decision author:bo repo:acme/* lane:audit incident:7F3A2 after:-1h "
                  "\"a phrase\" *part* -not"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    m_completer->setModel(m_candidates);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(this, &QLineEdit::textEdited, this, &FilterField::offer);
    connect(this, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &FilterField::say);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        say();
        Q_EMIT entered();
    });
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterField::take);
}

void FilterField::put(const QString &text)
{
    setText(text);
    say();
}

void FilterField::say()
{
    m_pause->stop();
    const base::Result<timeline::Filter> filter = timeline::parseFilter(text());
    if (filter)
        Q_EMIT meant(*filter);
    else
        Q_EMIT wrong(filter.error());
}

void FilterField::offer()
{
    const QString asked = text();
    base::whenDone(models::completeFilter(m_store, asked, cursorPosition()), this,
                   [this, asked](const base::Result<models::FilterCompletion> &completion) {
                       if (!completion || asked != text() || !hasFocus())
                           return;
                       m_from = completion->from;
                       m_length = completion->length;
                       m_candidates->setStringList(completion->candidates);
                       if (completion->candidates.isEmpty())
                           m_completer->popup()->hide();
                       else
                           m_completer->complete();
                   });
}

void FilterField::take(const QString &candidate)
{
    QString line = text();
    line.replace(m_from, m_length, candidate);
    setText(line);
    setCursorPosition(int(m_from + candidate.size()));
    if (candidate.endsWith(u':'))
        offer();
}

} // namespace panes
