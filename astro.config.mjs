import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';

/** Every component in every state, at /sv/components/ and in every other language of `npm run dev` alone. */
const components = {
  name: 'components',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'dev')
        injectRoute({
          pattern: '/[lang]/components',
          entrypoint: 'src/pages/_components/index.astro',
        });
    },
  },
};

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  prefetch: false,
  integrations: [mdx(), components],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  vite: { build: { assetsInlineLimit: 16_384 } },
});
