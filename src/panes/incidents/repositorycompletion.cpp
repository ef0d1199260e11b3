#include "panes/incidents/repositorycompletion.h"

#include "base/whendone.h"
#include "store/mirror/namesbeginning.h"
#include "store/store.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

namespace panes {

namespace {

constexpr int most = 12;

} // namespace

RepositoryCompletion::RepositoryCompletion(store::Store &store, QLineEdit *field, std::function<bool()> wanted)
    : QObject(field)
    , m_store(store)
    , m_field(field)
    , m_wanted(std::move(wanted))
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_field->setCompleter(m_completer);
    connect(m_field, &QLineEdit::textEdited, this, &RepositoryCompletion::look);
}

void RepositoryCompletion::look(const QString &typed)
{
    if (typed.trimmed().isEmpty() || !m_wanted()) {
        m_names->setStringList({});
        return;
    }
    const auto ask = [typed = typed.trimmed()](store::Database &mirror) {
        return store::namesBeginning(mirror, store::NameKind::Repository, typed, most);
    };
    base::whenDone(m_store.readMirror(ask), this, [this, typed](const base::Result<QStringList> &names) {
        if (!names || m_field->text() != typed) // something else is typed by now
            return;
        m_names->setStringList(*names);
        if (!names->isEmpty() && m_field->hasFocus() && *names != QStringList{typed})
            m_completer->complete();
        else
            m_completer->popup()->hide();
    });
}

} // namespace panes
