from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("dashboard", "0001_initial")]

    operations = [
        migrations.AddField(
            model_name="membership",
            name="contact_columns",
            field=models.JSONField(blank=True, null=True),
        ),
    ]
