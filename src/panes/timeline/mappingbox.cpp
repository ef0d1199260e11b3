#include "panes/timeline/mappingbox.h"

#include "panes/look/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace panes {

using timeline::Part;

namespace {

constexpr int columns = 3; // of the grid
constexpr qsizetype longestValue = 28; // characters beside a column's name

QString wordOf(Part part)
{
    switch (part) {
    case Part::Time:
        return MappingBox::tr("Time");
    case Part::Zone:
        return MappingBox::tr("Zone of its own");
    case Part::Text:
        return MappingBox::tr("Text");
    case Part::Action:
        return MappingBox::tr("Kind");
    case Part::Actor:
        return MappingBox::tr("Who");
    case Part::Repository:
        return MappingBox::tr("Repository");
    case Part::Lane:
        return MappingBox::tr("Lane of its own");
    case Part::Severity:
        return MappingBox::tr("Severity");
    case Part::Id:
        break;
    }
    return MappingBox::tr("Identity");
}

/// The column with the first value that is not empty.
QString shown(const feeds::Sample &sample, qsizetype column)
{
    for (const QStringList &row : sample.rows) {
        const QString value = row.value(column).simplified();
        if (value.isEmpty())
            continue;
        const QString cut = value.size() > longestValue ? value.left(longestValue) + QChar(0x2026) : value;
        return sample.names.at(column) + QStringLiteral("  ·  ") + cut;
    }
    return sample.names.at(column);
}

} // namespace

MappingBox::MappingBox(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(2);
    for (int i = 0; i < timeline::partCount; ++i) {
        auto *choice = new QComboBox(this);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(10);
        choice->setAccessibleName(tr("Column for %1").arg(wordOf(Part(i))));
        auto *label = new look::Label(wordOf(Part(i)), look::Font::Small, look::Token::Muted, this);
        label->setBuddy(choice);
        grid->addWidget(label, i / columns * 2, i % columns);
        grid->addWidget(choice, i / columns * 2 + 1, i % columns);
        grid->setColumnStretch(i % columns, 1);
        connect(choice, &QComboBox::activated, this, &MappingBox::changed);
        m_choices.at(size_t(i)) = choice;
    }
}

void MappingBox::offer(const feeds::Sample &sample, const timeline::ColumnMapping &mapping)
{
    for (int i = 0; i < timeline::partCount; ++i) {
        QComboBox &choice = *m_choices.at(size_t(i));
        const QSignalBlocker quiet(choice);
        choice.clear();
        choice.addItem(tr("none"), QString());
        for (qsizetype column = 0; column < sample.names.size(); ++column)
            choice.addItem(shown(sample, column), sample.names.at(column));
        choice.setCurrentIndex(std::max(0, choice.findData(mapping.column(Part(i)))));
    }
}

timeline::ColumnMapping MappingBox::mapping() const
{
    timeline::ColumnMapping mapping;
    for (int i = 0; i < timeline::partCount; ++i)
        mapping.set(Part(i), m_choices.at(size_t(i))->currentData().toString());
    return mapping;
}

} // namespace panes
