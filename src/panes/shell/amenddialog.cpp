#include "panes/shell/amenddialog.h"

#include "panes/look/button.h"
#include "panes/look/label.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QShortcut>

namespace shell {

AmendDialog::AmendDialog(const QString &words, QWidget *parent)
    : QDialog(parent)
    , m_before(words)
    , m_edit(new QPlainTextEdit(words, this))
    , m_save(new look::Button(tr("Amend"), QStringLiteral("Ctrl+Enter"), this))
{
    setObjectName(QStringLiteral("amend"));
    setWindowTitle(tr("Amend the last entry"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_edit->setAccessibleName(tr("New words"));
    m_edit->setTabChangesFocus(true);
    m_edit->selectAll();
    m_save->setPrimary(true);
    auto *cancel = new look::Button(tr("Leave it"), QStringLiteral("Esc"), this);
    auto *hint = new look::Label(tr("The words before stay in the record, with who changed them and when."),
                                 look::Font::Small, look::Token::Muted, this);
    hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_edit, 1);
    column->addWidget(hint);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    resize(520, 220);

    const auto save = [this] {
        if (m_save->isEnabled())
            Q_EMIT amended(this->words());
    };
    connect(m_save, &QPushButton::clicked, this, save);
    for (const char *key : {"Ctrl+Return", "Ctrl+Enter"})
        connect(new QShortcut(QKeySequence(QString::fromLatin1(key)), this), &QShortcut::activated, this, save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &AmendDialog::refresh);
    refresh();
    m_edit->setFocus();
}

QString AmendDialog::words() const
{
    return m_edit->toPlainText().trimmed();
}

void AmendDialog::refresh()
{
    m_save->setEnabled(!words().isEmpty() && words() != m_before);
}

} // namespace shell
