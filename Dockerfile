# One image for the web and for the workers; compose.yaml says which is which.
FROM node:24-slim
WORKDIR /srv
ENV NODE_ENV=production
COPY package.json package-lock.json .npmrc ./
COPY packages packages
# The image brings the Node that the package `node` brings elsewhere.
RUN npm ci --omit=dev --no-audit --no-fund \
 && rm -rf node_modules/node node_modules/.bin/node /root/.npm
COPY . .
RUN npm run -s build && rm -rf .next/cache && mkdir /data && chown -R node /data /srv/.next
USER node
ENV HOST=0.0.0.0 DATA_DIR=/data
EXPOSE 3000
CMD ["npm", "start"]
