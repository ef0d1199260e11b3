#include "panes/timeline/scannedbox.h"

#include "panes/look/label.h"

#include <QGridLayout>
#include <QLineEdit>

namespace panes {

ScannedBox::ScannedBox(QWidget *parent)
    : QWidget(parent)
    , m_repository(new QLineEdit(this))
    , m_artifact(new QLineEdit(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    const auto add = [&](int column, const QString &caption, QLineEdit *field, const QString &example, int longest) {
        auto *label = new look::Label(caption, look::Font::Small, look::Token::Muted, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(caption).remove(u'&'));
        field->setPlaceholderText(example);
        field->setMaxLength(longest);
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column, 1);
        connect(field, &QLineEdit::textEdited, this, &ScannedBox::changed);
    };
    add(0, tr("Re&pository of the report"), m_repository, tr("OWNER/NAME, when the report does not say"), 140);
    add(1, tr("&Name of what was scanned"), m_artifact, tr("its tag or folder"), 300);
}

QString ScannedBox::repository() const
{
    return m_repository->text().trimmed();
}

QString ScannedBox::artifact() const
{
    return m_artifact->text().trimmed();
}

void ScannedBox::clear()
{
    m_repository->clear();
    m_artifact->clear();
}

} // namespace panes
